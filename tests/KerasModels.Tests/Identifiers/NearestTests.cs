using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Tests.Identifiers;

public class NearestTests
{
    [Theory]
    [InlineData("adma", "adam")]
    [InlineData("Sigmiod", "sigmoid")]
    [InlineData("binary_crossentropie", "binary_crossentropy")]
    [InlineData("relu", "relu")]
    public void The_name_that_was_meant_is_found(string received, string expected) => Assert.Equal(expected, Nearest.To(received, ["adam", "sgd", "sigmoid", "relu", "binary_crossentropy"]));

    [Fact]
    public void A_name_far_from_all_gets_the_whole_list() => Assert.Equal("Known are adam, sgd.", Nearest.Advice("quantum_leap", ["sgd", "adam"]));

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void A_distance_counts_changes(string a, string b, int expected) => Assert.Equal(expected, Nearest.Distance(a, b));

    [Theory]
    [InlineData("GlorotUniform", false, "glorot_uniform")]
    [InlineData("KLDivergence", false, "kl_divergence")]
    [InlineData("Conv2DTranspose", false, "conv2d_transpose")]
    [InlineData("Beta1", true, "beta_1")]
    [InlineData("LearningRate", true, "learning_rate")]
    public void Names_become_those_of_Keras(string name, bool digits, string expected) => Assert.Equal(expected, Snake.Case(name, digits));
}
