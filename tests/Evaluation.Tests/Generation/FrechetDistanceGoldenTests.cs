using MLGenerative.Evaluation.Generation;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Evaluation.Tests.Generation;

public class FrechetDistanceGoldenTests
{
    public static TheoryData<string> Cases => [.. Golden.Cases("statistics").Where(c => c.Facts.GetProperty("kind").GetString() == "frechet").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_distance_is_that_of_scipys_matrix_square_root(string name)
    {
        var golden = Golden.Case("statistics", name);
        var expected = golden.Facts.GetProperty("frechet").GetDouble();
        var (first, second) = (golden["f1"], golden["f2"]);
        var actual = FrechetDistance.Of(first.Values, second.Values, first.Shape[1]);

        // The reference's square root of a singular matrix leaves about √(1e-16) a zero eigenvalue (ours is exact there); regular ones agree to rounding.
        var tolerance = first.Shape[0] <= first.Shape[1] ? 1e-8 * first.Shape[1] : 1e-10;
        Assert.True(Math.Abs(expected - actual) <= tolerance * expected, $"expected {expected:r}, got {actual:r}");
        Assert.Equal(actual, FrechetDistance.Of(second.Values, first.Values, first.Shape[1]), 1e-9 * expected);
        Assert.Equal(actual, FrechetDistance.Of(first.Values, second.Values, first.Shape[1], threads: 3));
    }
}
