using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

/// <summary>Every generative model of the zoo at sizes that train in milliseconds, its options found by name.</summary>
internal static class SmallGenerative
{
    private static readonly Dictionary<string, object> Sizes = new()
    {
        ["Inputs"] = 64,
        ["Side"] = 8,
        ["Filters"] = 2,
        ["LatentSize"] = 3,
        ["HiddenSizes"] = new[] { 12, 7 },
        ["CriticSteps"] = 2,
        ["WarmUpSteps"] = 4,
    };

    public static Model Create(string name, IBackend backend)
    {
        using var original = GenerativeZoo.Create(name);
        var type = original.GetType();
        var model = (Model)Activator.CreateInstance(type, Options(type.GetNestedType("Options")!), null)!;
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

    private static object Options(Type type)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            if (Sizes.TryGetValue(property.Name, out var size)) property.SetValue(options, size);
            else if (property.Name == "Halves") property.SetValue(options, Options(property.PropertyType));
        }

        return options;
    }
}
