using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class RoundingTests
{
    [Fact]
    public void Every_second_weight_moves_to_its_neighbour_and_zeros_stay()
    {
        using var model = new Sequential([new Input(3), new Dense(2)]);
        model.Predict(new KerasModels.Tensors.Tensor(new float[3], 1, 3));
        var kernel = model.TrainableWeights[0];
        kernel.Write([1, 1, -1, -1, 0, 5e-45f]);

        Rounding.Move(model);

        Assert.Equal([1 + MathF.Pow(2, -23), 1, -1 - MathF.Pow(2, -23), -1, 0, 5e-45f], kernel.Read().ToArray());
        Assert.Equal([0, 0], model.TrainableWeights[1].Read().ToArray());
    }
}
