using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class IdenticalImagesTests
{
    [Fact]
    public void Images_are_the_same_where_every_byte_is() =>
        Assert.Equal(1, IdenticalImages.Count([0, 1, .5f, .5f], [.001f, .999f, .5f, .51f], 2));

    [Fact]
    public void Images_of_other_sizes_are_refused() => Assert.Throws<ArgumentException>(() => IdenticalImages.Count([0, 1], [0], 2));
}
