using MLGenerative.Evaluation.Classification;

namespace MLGenerative.Evaluation.Tests.Classification;

public class NearestNeighbourClassifierTests
{
    [Fact]
    public void The_majority_of_the_nearest_decides()
    {
        float[] known = [0, 0, 1, 0, 0, 1, 10, 10, 11, 10, 9, 10];
        int[] classes = [2, 2, 0, 1, 1, 1];
        Assert.Equal([2, 1], NearestNeighbourClassifier.Classify(new float[] { 0.2f, 0.1f, 10, 10.5f }, known, classes, 2, neighbours: 3));
    }

    [Fact]
    public void Of_as_many_votes_the_least_class_wins_and_of_equal_distances_the_earlier_row_counts()
    {
        float[] known = [-1, 1, 3];
        Assert.Equal([4], NearestNeighbourClassifier.Classify(new float[] { 0 }, known, [7, 4, 0], 1, neighbours: 2));
        Assert.Equal([7], NearestNeighbourClassifier.Classify(new float[] { 0 }, known, [7, 4, 0], 1, neighbours: 1));
    }

    [Fact]
    public void The_accuracy_is_that_of_counting_by_hand()
    {
        float[] known = Pixels.Noise(50, new ImageShape(1, 3), 1), queries = Pixels.Noise(20, new ImageShape(1, 3), 2);
        int[] classes = [.. Enumerable.Range(0, 50).Select(i => i * 7 % 4)], expected = [.. Enumerable.Range(0, 20).Select(i => i % 4)];
        var right = Enumerable.Range(0, 20).Count(q => expected[q] == Enumerable.Range(0, 50)
            .OrderBy(k => Enumerable.Range(0, 3).Sum(d => Math.Pow(queries[(q * 3) + d] - known[(k * 3) + d], 2))).Take(5)
            .GroupBy(k => classes[k]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key);

        Assert.Equal(right / 20.0, NearestNeighbourClassifier.Accuracy(queries, expected, known, classes, 3));
        Assert.Equal(right / 20.0, NearestNeighbourClassifier.Accuracy(queries, expected, known, classes, 3, threads: 4));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Contains("one class a row", Assert.Throws<ArgumentException>(() => NearestNeighbourClassifier.Classify(new float[2], new float[4], [0], 2, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => NearestNeighbourClassifier.Classify(new float[2], new float[4], [0, -1], 2, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("Ask for 1 to 2", Assert.Throws<ArgumentException>(() => NearestNeighbourClassifier.Classify(new float[2], new float[4], [0, 1], 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NearestNeighbourClassifier.Accuracy(new float[2], [0, 1], new float[4], [0, 1], 2, 1));
    }
}
