using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

/// <summary>Every generative model of the zoo at sizes that train in milliseconds, see <see cref="SmallOptions"/>.</summary>
internal static class SmallGenerative
{
    public static Model Create(string name, IBackend backend)
    {
        using var original = GenerativeZoo.Create(name);
        var model = (Model)SmallOptions.Create(original.GetType());
        model.Backend = backend;
        ((IGenerativeModel)model).Compile();
        return model;
    }

    /// <summary>Images, and labels where the model takes some.</summary>
    public static TensorList Samples(Model model, int count)
    {
        var image = ((IGenerativeModel)model).Generator.Outputs[0].Shape;
        var x = ModelTests.Ramp(count, image.From(1).Length()).Reshape(image.At(count));
        return model is ConditionalVariationalAutoencoder ? [x, Labels(count)] : [x];
    }

    /// <summary>What <c>Predict</c> takes: images (and labels) to reconstruct, or codes.</summary>
    public static TensorList Questions(Model model, int count) => model is VariationalModel or AdversarialAutoencoder
        ? Samples(model, count) : [LatentNoise.Normal(count, ((IGenerativeModel)model).LatentSize, 4)];

    private static Tensor Labels(int count) => new([.. Enumerable.Range(0, count).Select(i => i % 10)], count);
}
