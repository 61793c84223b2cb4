using MLGenerative.Common;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Tests.Common;

public class NearestTests
{
    [Theory]
    [InlineData("adma", "adam")]
    [InlineData("Sigmiod", "sigmoid")]
    [InlineData("binary_crossentropie", "binary_crossentropy")]
    [InlineData("relu", "relu")]
    public void The_name_that_was_meant_is_found(string received, string expected) => Assert.Equal(expected, Nearest.To(received, ["adam", "sgd", "sigmoid", "relu", "binary_crossentropy"]));

    [Theory]
    [InlineData("fashon", "fashion-mnist")]
    [InlineData("synthetic", "synthetic-garments")]
    [InlineData("conditional-variational-autoencodr", "conditional-variational-autoencoder")]
    public void A_beginning_and_a_long_name_are_found(string received, string expected) =>
        Assert.Equal(expected, Nearest.To(received, ["fashion-mnist", "synthetic-garments", "conditional-variational-autoencoder"]));

    [Theory]
    [InlineData("runs/train-vae-001")]
    [InlineData("./weights.npz")]
    [InlineData("conditional-generator")]
    [InlineData("variational-model-of-mine")]
    [InlineData("xyz")]
    public void Nothing_far_is_offered(string received) => Assert.Null(Nearest.To(received, ["adam", "mnist", "dc-gan", "variational-autoencoder", "conditional-variational-autoencoder"]));

    [Fact]
    public void All_names_stand_behind_the_nearest() => Assert.Equal("Did you mean 'adam'? Known are adam, sgd.", Nearest.Advice("adma", ["sgd", "adam"]));

    [Fact]
    public void An_unknown_layer_is_answered_with_the_layers_under_their_own_names()
    {
        var message = Assert.Throws<UnknownNameException>(() => Registry<KerasModels.Layers.Layer>.Type("Transformer")).Message;
        Assert.Contains("Known are Activation,", message, StringComparison.Ordinal);
        Assert.DoesNotContain("conv2d_transpose", message, StringComparison.Ordinal);
        Assert.Contains("binary_crossentropy", Assert.Throws<UnknownNameException>(() => Registry<KerasModels.Losses.Loss>.Type("something")).Message, StringComparison.Ordinal);
    }

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
