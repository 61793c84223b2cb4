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
        Tensor x = Images(zoo.Whole.Inputs[0], 8), y = Images(zoo.Whole.Outputs[0], 8);
        foreach (var part in (Model[])[zoo.Whole, zoo.Encoder, zoo.Decoder]) part.Backend = GoldenBackends.Named(nameof(SimdBackend));
        zoo.Compile();

        var history = zoo.Trained.Fit(x, y, epochs: 2, batchSize: 4);

        Assert.True(double.IsFinite(history["loss"][1]));
        Assert.Equal(zoo.Whole.Predict(x).Floats, zoo.Decoder.Predict(zoo.Encoder.Predict(x)).Floats, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Short_names_stand_for_models()
    {
        Assert.Contains("denoising", ModelZoo.ShortNames);
        Assert.All(ModelZoo.ShortNames, name => Assert.Equal(name + "-autoencoder", ModelZoo.NameOf(name)));
    }

    [Fact]
    public void A_model_is_made_in_sizes_of_its_own()
    {
        Assert.Equal(["Inputs", "CodeSize"], ModelZoo.SizesOf("shallow"));
        var zoo = (Autoencoder)ModelZoo.Create("shallow", new Dictionary<string, int> { ["Inputs"] = 12, ["CodeSize"] = 3 });
        Assert.Equal((12, 3), (zoo.Whole.Inputs[0].Shape.Last.Factor, zoo.Encoder.Outputs[0].Shape.Last.Factor));
        Assert.Contains("'CodeSize'", Assert.Throws<UnknownNameException>(() => ModelZoo.Create("shallow", new Dictionary<string, int> { ["CodSize"] = 3 })).Message, StringComparison.Ordinal);
        Assert.Throws<LayerException>(() => ModelZoo.Create("shallow", new Dictionary<string, int> { ["CodeSize"] = 0 }));
    }

    [Theory, MemberData(nameof(Names))]
    public void Fit_gives_the_same_bits_for_every_vector_width_and_number_of_threads(string name)
    {
        using WorkerPool one = new(1), three = new(3);
        var expected = Train(name, new SimdOptions { Width = VectorWidth.Bits128, Pool = one, Fuse = false });
        foreach (var width in (VectorWidth[])[VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512])
            Assert.Equal(expected, Train(name, new SimdOptions { Width = width, Pool = three }));
    }

    private static List<float[]> Train(string name, SimdOptions options) => SmallZoo.Train(name, new SimdBackend(options), samples: 10, epochs: 2);

    private static Tensor Images(LayerOutput like, int count) => ModelTests.Ramp(count, like.Shape.From(1).Length()).Reshape(like.Shape.At(count));

    [Theory, MemberData(nameof(Names))]
    public void Images_are_made_into_what_the_original_is_trained_on(string name)
    {
        var zoo = (Autoencoder)ModelZoo.Create(name);
        var images = new Tensor([.. Enumerable.Range(0, 2 * 784).Select(i => (byte)(i % 256))], 2, 784);
        var samples = zoo.SamplesOf(images, seed: 1);
        Assert.Equal(zoo.Whole.Inputs[0].Shape.At(2), samples.Inputs[0].Shape.At(2));
        Assert.Equal(zoo.Whole.Outputs[0].Shape.At(2), samples.Targets![0].Shape.At(2));
        Assert.Equal(zoo is not (DenoisingAutoencoder or SuperResolutionAutoencoder), ReferenceEquals(samples.Inputs[0], samples.Targets[0]));
    }

    [Fact]
    public void A_small_image_has_the_means_of_squares_of_four()
    {
        var small = SuperResolutionAutoencoder.Shrink(new Tensor([1f, 2, 3, 4, 5, 6, 7, 8, 10, 10, 10, 10, 20, 20, 20, 20], 2, 2, 4, 1));
        Assert.Equal([(1 + 2 + 5 + 6) / 4f, (3 + 4 + 7 + 8) / 4f, 15, 15], small.Floats);
        Assert.Throws<LayerException>(() => SuperResolutionAutoencoder.Shrink(new Tensor(new float[9], 1, 3, 3, 1)));
    }

    [Fact]
    public void A_name_may_be_short_and_a_misspelt_one_is_answered_with_the_nearest()
    {
        Assert.IsType<ShallowAutoencoder>(ModelZoo.Create("shallow"));
        Assert.Contains("'deep-autoencoder'", Assert.Throws<UnknownNameException>(() => ModelZoo.Create("dep-autoencoder")).Message, StringComparison.Ordinal);
    }
}
