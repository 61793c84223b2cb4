using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class RoundingTests
{
    [Fact]
    public void About_half_of_the_weights_move_to_a_neighbour_and_zeros_stay()
    {
        using var model = new Sequential([new Input(100), new Dense(20)]);
        model.Predict(new Tensor(new float[100], 1, 100));
        var (kernel, bias) = (model.TrainableWeights[0], model.TrainableWeights[1]);
        float[] before = [.. Enumerable.Range(0, 2000).Select(i => i % 2 == 0 ? 1.5f : -1.5f)];
        kernel.Write(before);

        Assert.True(Rounding.Move(model, 0));

        var first = kernel.Read().ToArray();
        var ulp = MathF.Pow(2, -23);
        foreach (var (now, then) in first.Zip(before)) Assert.Contains(now - then, new[] { 0, ulp, -ulp });
        foreach (var step in new[] { 0, ulp, -ulp }) Assert.InRange(first.Zip(before).Count(p => p.First - p.Second == step), step == 0 ? 900 : 400, step == 0 ? 1100 : 600);
        Assert.All(bias.Read().ToArray(), value => Assert.Equal(0, value));

        kernel.Write(before);
        Rounding.Move(model, 1);
        Assert.NotEqual(first, kernel.Read().ToArray());
    }

    [Fact]
    public void There_is_nothing_to_move_among_zeros_and_frozen_weights()
    {
        using var model = new Sequential([new Input(3), new Dense(2, kernelInitializer: "zeros")]);
        model.Predict(new Tensor(new float[3], 1, 3));
        Assert.False(Rounding.Move(model, 0));
        model.Trainable = false;
        Assert.False(Rounding.Move(model, 0));
    }
}
