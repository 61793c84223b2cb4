using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class FirstWeightsTests
{
    [Fact]
    public void PyTorch_s_are_uniform_within_one_over_the_root_of_the_inputs_biases_included()
    {
        using var model = new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab);
        model.Initialize(1);
        var weights = model.GetWeights();
        int[] inputs = [784, 784, 256, 256, 128, 128, 128, 128, 2, 2, 128, 128, 256, 256];
        for (var i = 0; i < weights.Count; i++)
        {
            double limit = 1 / Math.Sqrt(inputs[i]), largest = weights[i].Floats.Max(Math.Abs);
            Assert.InRange(largest, weights[i].Length > 100 ? 0.9 * limit : 0, limit);
            if (weights[i].Length > 10_000) Assert.Equal(limit * limit / 3, weights[i].Floats.Average(w => (double)w * w), 0.02 * limit * limit);
        }
    }

    [Fact]
    public void Keras_s_biases_are_zero()
    {
        using var model = new VariationalAutoencoder();
        Assert.All(model.GetWeights().Where(w => w.Shape.Rank == 1), bias => Assert.All(bias.Floats, b => Assert.Equal(0, b)));
    }
}
