using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class BatchNormalizationTests
{
    private static readonly Tensor Samples = new([1f, 10, 3, 30], 2, 2);

    [Fact]
    public void Training_takes_the_batchs_own_mean_and_variance_and_moves_the_averages()
    {
        var layer = Built(new BatchNormalization(momentum: 0.75, epsilon: 1e-12));
        var (values, _) = LayerRun.Of(layer, Samples, training: true);
        Assert.Equal([-1, -1, 1, 1], values.Select(v => Math.Round(v, 9)));
        Assert.Equal([0.5f, 5], layer.Weights[2].Read().ToArray());
        Assert.Equal([1f, 25.75f], layer.Weights[3].Read().ToArray());
    }

    [Fact]
    public void Otherwise_the_moving_averages_count_and_stay()
    {
        var layer = Built(new BatchNormalization(epsilon: 1e-12));
        layer.Weights[2].Write([1, 10]);
        layer.Weights[3].Write([4, 100]);
        Assert.Equal([0, 0, 1, 2], LayerRun.Of(layer, Samples).Values.Select(v => Math.Round(v, 9)));
        Assert.Equal([1f, 10], layer.Weights[2].Read().ToArray());
    }

    [Fact]
    public void A_frozen_layer_uses_its_moving_averages_in_training_too()
    {
        var layer = Built(new BatchNormalization(epsilon: 1e-12));
        layer.Trainable = false;
        Assert.Equal([1.0, 10, 3, 30], LayerRun.Of(layer, Samples, training: true).Values.Select(v => Math.Round(v, 9)));
        Assert.Equal([0f, 0], layer.Weights[2].Read().ToArray());
    }

    [Fact]
    public void A_layer_called_twice_in_a_step_moves_its_averages_twice()
    {
        var layer = Built(new BatchNormalization(momentum: 0.5));
        LayerRun.Of(layer, Samples, training: true, calls: 2);
        Assert.Equal([1.5f, 15], layer.Weights[2].Read().ToArray());
    }

    [Fact]
    public void Options_and_shapes_out_of_range_are_refused()
    {
        Assert.Contains("expected momentum from 0 to 1, got 1.5", LayerRun.Refusal(() => new BatchNormalization(momentum: 1.5)), StringComparison.Ordinal);
        Assert.Contains("expected epsilon above 0, got 0", LayerRun.Refusal(() => new BatchNormalization(epsilon: 0)), StringComparison.Ordinal);
        Assert.Contains("a known dimension 0", LayerRun.Refusal(() => new BatchNormalization(axis: 0).Apply(new Input(3))), StringComparison.Ordinal);
        Assert.Contains("at least one axis", LayerRun.Refusal(() => new LayerNormalization(axis: [])), StringComparison.Ordinal);
        Assert.Contains("known dimensions [2]", LayerRun.Refusal(() => new LayerNormalization(axis: [2]).Apply(new Input(3))), StringComparison.Ordinal);
    }

    [Fact]
    public void Layer_normalization_brings_each_sample_to_mean_zero_and_variance_one()
    {
        var (values, _) = LayerRun.Of(new LayerNormalization(scale: false, center: false, epsilon: 1e-12), new Tensor([1f, 3, 10, 30], 2, 2));
        Assert.Equal([-1, 1, -1, 1], values.Select(v => Math.Round(v, 9)));
    }

    private static BatchNormalization Built(BatchNormalization layer)
    {
        layer.Apply(new Input(2));
        layer.Weights[0].Write([1, 1]);
        layer.Weights[3].Write([1, 1]);
        return layer;
    }
}
