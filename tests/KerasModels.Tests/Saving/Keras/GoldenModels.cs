using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>The model files that real Keras wrote.</summary>
internal static class GoldenModels
{
    public static IReadOnlyList<string> Categories { get; } = ["models-keras3", "models-keras2"];

    /// <summary>Category, case and file of every file with one of the endings; <c>.h5</c> stands for whole models only.</summary>
    public static TheoryData<string, string, string> Files(params string[] endings)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var category in Categories)
            foreach (var golden in Golden.Cases(category))
                foreach (var file in golden.Facts.GetProperty("files").EnumerateArray().Select(f => f.GetString()!))
                    if (endings.Contains(file[golden.Name.Length..])) data.Add(category, golden.Name, file);
        return data;
    }

    /// <summary>Every file that is read here.</summary>
    public static IReadOnlyList<string> AllFiles { get; } = [.. Categories.SelectMany(category => Golden.Cases(category)).SelectMany(golden => golden.Facts.GetProperty("files").EnumerateArray()
        .Select(f => f.GetString()!).Where(file => file[golden.Name.Length..] is ".keras" or ".h5" or ".weights.h5"))];

    /// <summary>Category and name of the cases with optimizer state.</summary>
    public static TheoryData<string, string> Trained()
    {
        var data = new TheoryData<string, string>();
        foreach (var category in Categories)
            foreach (var golden in Golden.Cases(category).Where(c => c.Facts.GetProperty("trained").GetBoolean())) data.Add(category, golden.Name);
        return data;
    }

    public static string PathOf(string category, string file) => Path.Combine(Golden.Root, category, file);

    /// <summary>The inputs of a case.</summary>
    public static TensorList Inputs(GoldenCase golden) =>
        TensorList.Of([.. (golden.Arrays.TryGetValue("x", out var only) ? [only] : golden.Series("x")).Select(a => new Tensor(a.Floats, a.Shape))]);

    /// <summary>The predictions of a case.</summary>
    public static IReadOnlyList<GoldenArray> Outputs(GoldenCase golden) => golden.Arrays.TryGetValue("y", out var only) ? [only] : golden.Series("y");

    public static void RequirePredictions(Model model, GoldenCase golden, double tolerance)
    {
        var predicted = model.PredictAll(Inputs(golden));
        var expected = Outputs(golden);
        Assert.Equal(expected.Count, predicted.Count);
        foreach (var (output, array) in predicted.Zip(expected))
            new Closeness(tolerance, tolerance).Require(array, Array.ConvertAll(output.Floats, f => (double)f), $"{golden.Name} on {model.Backend.Name}");
    }
}
