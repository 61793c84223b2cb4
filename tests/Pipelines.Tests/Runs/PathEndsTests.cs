using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class PathEndsTests
{
    [Fact]
    public void Pairs_are_of_two_places_and_drawn_once_while_there_are_others()
    {
        var pairs = PathEnds.Pick(3, 6, 1);
        Assert.Equal(6, pairs.Distinct().Count());
        Assert.DoesNotContain(pairs, p => p.From == p.To);
        Assert.Equal(pairs.Take(2), PathEnds.Pick(3, 2, 1));
        Assert.Equal(8, PathEnds.Pick(3, 8, 1).Count);
        Assert.Equal([(0, 0), (0, 0)], PathEnds.Pick(1, 2, 1));
    }
}
