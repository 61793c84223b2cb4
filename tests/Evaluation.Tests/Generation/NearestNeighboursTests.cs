using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class NearestNeighboursTests
{
    private static readonly float[] _candidates = Pixels.Noise(60, new ImageShape(1, 37), 1);
    private static readonly float[] _queries = Pixels.Noise(25, new ImageShape(1, 37), 2);

    [Fact]
    public void Neighbours_are_those_of_a_plain_sort()
    {
        var found = NearestNeighbours.Of(_queries, _candidates, 37, 5);
        for (var query = 0; query < 25; query++)
        {
            var at = query;
            double Distance(int c) => Math.Sqrt(Enumerable.Range(0, 37).Sum(i => Math.Pow((double)_queries[(at * 37) + i] - _candidates[(c * 37) + i], 2)));
            var expected = Enumerable.Range(0, 60).OrderBy(Distance).Take(5).ToArray();
            Assert.Equal(expected, found.Indices(query).ToArray());
            for (var place = 0; place < 5; place++) Assert.Equal(Distance(expected[place]), found.Distance(query, place), 1e-6);
        }
    }

    [Fact]
    public void More_rows_than_a_block_holds_are_all_met_and_of_equals_the_earlier_row_comes_first()
    {
        // whole numbers repeat: 150 candidates hold each of 0 to 49 three times
        float[] candidates = [.. Enumerable.Range(0, 150).Select(i => (float)(i % 50))], queries = [.. Enumerable.Range(0, 70).Select(i => (float)(i % 50))];
        var found = NearestNeighbours.Of(queries, candidates, 1, 4, threads: 2);
        for (var query = 0; query < 70; query++)
        {
            var value = query % 50;
            Assert.Equal([value, value + 50, value + 100, Enumerable.Range(0, 50).First(c => Math.Abs(c - value) == 1)], found.Indices(query).ToArray());
        }

        Assert.Equal([50, 100, 1], NearestNeighbours.Within(candidates, 1, 3).Indices(0).ToArray());
    }

    [Fact]
    public void Candidates_given_up_half_way_are_never_the_nearest()
    {
        // 300 features: looking at the first of them alone would choose others
        var shape = new ImageShape(1, 300);
        float[] candidates = Pixels.Noise(80, shape, 3), queries = Pixels.Noise(20, shape, 4);
        var found = NearestNeighbours.Of(queries, candidates, 300, 3);
        for (var query = 0; query < 20; query++)
        {
            var at = query;
            double Distance(int c) => Math.Sqrt(Enumerable.Range(0, 300).Sum(i => Math.Pow((double)queries[(at * 300) + i] - candidates[(c * 300) + i], 2)));
            Assert.Equal(Enumerable.Range(0, 80).OrderBy(Distance).Take(3), found.Indices(query).ToArray());
            Assert.Equal(Distance(found.Indices(query)[2]), found.Distance(query, 2), 1e-6);
        }
    }

    [Fact]
    public void Within_a_set_a_row_is_not_its_own_neighbour_but_its_double_is()
    {
        float[] rows = [0, 0, 5, 5, 0, 0];
        var found = NearestNeighbours.Within(rows, 2, 2);
        Assert.Equal([2, 1], found.Indices(0).ToArray());
        Assert.Equal([0, 2], found.Indices(1).ToArray());
        Assert.Equal(0, found.Distance(0, 0));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        NearestNeighbours one = NearestNeighbours.Of(_queries, _candidates, 37, 3), several = NearestNeighbours.Of(_queries, _candidates, 37, 3, threads: 3);
        for (var query = 0; query < 25; query++)
        {
            Assert.Equal(one.Indices(query).ToArray(), several.Indices(query).ToArray());
            Assert.Equal(one.Distance(query, 2), several.Distance(query, 2));
        }
    }

    [Fact]
    public void Input_that_does_not_fit_is_refused_with_a_fix()
    {
        Assert.Contains("Ask for 1 to 60", Assert.Throws<ArgumentException>(() => NearestNeighbours.Of(_queries, _candidates, 37, 61)).Message, StringComparison.Ordinal);
        Assert.Contains("rows of 36", Assert.Throws<ArgumentException>(() => NearestNeighbours.Of(_queries, _candidates, 36, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("row 1 is not finite", Assert.Throws<ArgumentException>(() => NearestNeighbours.Within(new[] { 1, float.NaN }, 1, 1)).Message, StringComparison.Ordinal);
    }
}
