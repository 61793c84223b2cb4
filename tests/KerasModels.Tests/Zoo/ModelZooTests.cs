using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class ModelZooTests
{
    public static TheoryData<string> Names { get; } = [.. ModelZoo.Names];

    [Theory]
    [Trait("Speed", "Slow")]
    [MemberData(nameof(Names))]
    public void A_zoo_model_trains_as_its_original(string name)
    {
        var zoo = (Autoencoder)ModelZoo.Create(name);
        Tensor Images(LayerOutput like) => ModelTests.Ramp(8, like.Shape.From(1).Length()).Reshape(like.Shape.At(8));
        Tensor x = Images(zoo.Whole.Inputs[0]), y = Images(zoo.Whole.Outputs[0]);
        foreach (var part in (Model[])[zoo.Whole, zoo.Encoder, zoo.Decoder]) part.Backend = GoldenBackends.Named(nameof(SimdBackend));
        zoo.Compile();

        var history = zoo.Trained.Fit(x, y, epochs: 2, batchSize: 4);

        Assert.True(double.IsFinite(history["loss"][1]));
        Assert.Equal(zoo.Whole.Predict(x).Floats, zoo.Decoder.Predict(zoo.Encoder.Predict(x)).Floats, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void A_name_may_be_short_and_a_misspelt_one_is_answered_with_the_nearest()
    {
        Assert.IsType<ShallowAutoencoder>(ModelZoo.Create("shallow"));
        Assert.Contains("'deep-autoencoder'", Assert.Throws<UnknownNameException>(() => ModelZoo.Create("dep-autoencoder")).Message, StringComparison.Ordinal);
    }
}
