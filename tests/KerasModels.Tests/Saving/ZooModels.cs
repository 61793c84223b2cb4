using System.Reflection;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>Every model of the zoo at its original's size, found by reflection: what is trained, and the encoders, decoders, generators and critics in it.</summary>
internal static class ZooModels
{
    /// <summary>The names, <c>variational-autoencoder: Decoder</c>.</summary>
    public static TheoryData<string> Names => [.. ModelZoo.Names.Select(n => (n, (object)ModelZoo.Create(n))).Concat(GenerativeZoo.Names.Select(n => (n, (object)GenerativeZoo.Create(n))))
        .SelectMany(z => Parts(z.Item2).Select(p => $"{z.n}: {p.Name}"))];

    /// <summary>A model by its name here, with weights that are drawn, biases and averages too.</summary>
    public static Model Create(string name)
    {
        var (zoo, part) = (name.Split(": ")[0], name.Split(": ")[1]);
        object whole = ModelZoo.Knows(zoo) ? ModelZoo.Create(zoo) : GenerativeZoo.Create(zoo);
        var model = Parts(whole).Single(p => p.Name == part).Model;
        Disturb(model);
        return model;
    }

    /// <summary>What the model takes: images in [0, 1], codes around 0, classes.</summary>
    public static IReadOnlyList<Tensor> Inputs(Program program, int count) => [.. program.Inputs.Select((input, place) => input.Type == DType.Int32
        ? new Tensor([.. Enumerable.Range(0, input.Shape.Length(count)).Select(i => i % 10)], input.Shape.At(count))
        : new Tensor([.. Enumerable.Range(0, input.Shape.Length(count)).Select(i => (float)(0.5 + (0.5 * Math.Sin((0.37 * i) + place))))], input.Shape.At(count)))];

    private static IEnumerable<(string Name, Model Model)> Parts(object zoo) => zoo.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType.IsAssignableTo(typeof(Model)) && p.GetIndexParameters().Length == 0).Select(p => (p.Name, (Model)p.GetValue(zoo)!))
        .Concat(zoo is Model model ? [("Whole", model)] : []).DistinctBy(p => p.Item2, ReferenceEqualityComparer.Instance).OrderBy(p => p.Item1, StringComparer.Ordinal);

    // averages and biases begin as zeros and ones, which hide mistakes
    private static void Disturb(Model model)
    {
        model.Initialize(7);
        foreach (var weight in model.Weights)
        {
            var values = weight.Read().ToArray();
            for (var i = 0; i < values.Length; i++) values[i] += 0.05f * MathF.Abs(MathF.Sin((i * 0.7f) + weight.Length));
            weight.Write(values);
        }
    }
}
