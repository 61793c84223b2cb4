using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.KerasFigures;

namespace MLGenerative.KerasModels.Tests.Losses;

public class LossTests
{
    public static TheoryData<int, string> Cases => Figures.Of("losses");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_loss_with_options_is_that_of_Keras(int place, string name)
    {
        var entry = Figures.Entry("losses", place);
        var loss = KerasConfig.Read<Loss>(entry);
        var (target, prediction, weight, feeds) = Figures.Samples(name is "SparseCategoricalCrossentropy" or "CategoricalGeneralizedCrossEntropy");
        var value = loss.Reduce(loss.PerSample(target, prediction), entry["weighted"]!.GetValue<bool>() ? weight : null);
        var expected = entry["value"]!.GetValue<double>();

        var result = Figures.Compute([value], [target, prediction, weight], feeds).Sum();

        Assert.Equal(expected, result, 1e-6 * Math.Max(1, Math.Abs(expected)));
    }

    [Theory]
    [InlineData("binary_crossentropy", false)]
    [InlineData("categorical_crossentropy", true)]
    [InlineData("sparse_categorical_crossentropy", true)]
    public void A_cross_entropy_takes_the_logits_of_a_sigmoid_or_softmax(string name, bool softmax)
    {
        var (target, logits, weight, feeds) = Figures.Samples(name.StartsWith("sparse", StringComparison.Ordinal));
        var probability = softmax ? (logits * 100).Softmax() : (logits * 100).Sigmoid();
        var loss = Loss.FromName(name);
        var fromLogits = KerasConfig.Read<Loss>($$$"""{"class_name": "{{{loss.GetType().Name}}}", "config": {"from_logits": true}}""");

        var losses = Figures.Compute([loss.PerSample(target, probability), fromLogits.PerSample(target, logits * 100)], [target, logits, weight], feeds);

        // clipped probabilities would stop at -log 1e-7 = 16
        Assert.Equal(losses[4..], losses[..4]);
        Assert.True(losses.Max() > 20);
    }

    [Fact]
    public void Mean_squared_error_drops_or_adds_a_last_axis_of_one()
    {
        var (target, prediction) = (new Placeholder("t", [Dim.Batch]).On(), new Placeholder("p", [Dim.Batch, 1]).On());

        Assert.Equal([Dim.Batch], Loss.FromName("mse").PerSample(target, prediction).Shape);
    }

    [Fact]
    public void A_target_of_another_shape_is_refused_with_both_shapes()
    {
        var (target, prediction) = (new Placeholder("t", [Dim.Batch, 3]).On(), new Placeholder("p", [Dim.Batch, 4]).On());

        Assert.Contains("(None, 4), got (None, 3)", Assert.Throws<ArgumentException>(() => Loss.FromName("bce").PerSample(target, prediction)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_loss_is_answered_with_the_nearest() =>
        Assert.Contains("Did you mean 'binary_crossentropy'?", Assert.Throws<UnknownNameException>(() => Loss.FromName("binary_crosentropy")).Message, StringComparison.Ordinal);
}
