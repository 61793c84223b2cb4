using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.KerasFigures;

namespace MLGenerative.KerasModels.Tests.Metrics;

public class MetricTests
{
    public static TheoryData<int, string> Cases => Figures.Of("metrics");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_metric_is_that_of_Keras(int place, string name)
    {
        var entry = Figures.Entry("metrics", place);
        var metric = KerasConfig.Read<Metric>(entry);
        var (target, prediction, weight, feeds) = Figures.Samples(name.StartsWith("Sparse", StringComparison.Ordinal));
        var terms = metric.Terms(target, prediction, entry["weighted"]!.GetValue<bool>() ? weight : null);
        var expected = entry["value"]!.GetValue<double>();

        var result = metric.Result(Figures.Compute(terms, [target, prediction, weight], feeds));

        // predictions are given as float32
        Assert.Equal(expected, result, 1e-6 * Math.Max(1, Math.Abs(expected)));
    }

    [Theory]
    [InlineData(1, 1, typeof(BinaryAccuracy))]
    [InlineData(10, 10, typeof(CategoricalAccuracy))]
    [InlineData(1, 10, typeof(SparseCategoricalAccuracy))]
    [InlineData(784, 784, typeof(CategoricalAccuracy))]
    public void Accuracy_is_chosen_by_shapes(int targets, int predictions, Type expected)
    {
        var metric = Metric.FromName("acc").For(new Signature(DType.Float32, [Dim.Batch, targets]), new Signature(DType.Float32, [Dim.Batch, predictions]));

        Assert.IsType(expected, metric);
        Assert.Equal("acc", metric.Name);
    }

    [Fact]
    public void A_misspelt_metric_is_answered_with_the_nearest() =>
        Assert.Contains("Did you mean 'accuracy'?", Assert.Throws<UnknownNameException>(() => Metric.FromName("acuracy")).Message, StringComparison.Ordinal);
}
