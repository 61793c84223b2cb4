using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.KerasFigures;

/// <summary>What Keras says about classes and options that the reference cases leave out (computed by generate.py).</summary>
internal static class Figures
{
    private static readonly JsonNode All = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "KerasModels.Tests", "KerasFigures", "figures.json")))!;

    /// <summary>The entries of a list, by place, for <c>MemberData</c>.</summary>
    public static TheoryData<int, string> Of(string list)
    {
        var data = new TheoryData<int, string>();
        foreach (var (place, entry) in All[list]!.AsArray().Index()) data.Add(place, entry!["class_name"]!.GetValue<string>());
        return data;
    }

    /// <summary>One entry.</summary>
    public static JsonNode Entry(string list, int place) => All[list]![place]!;

    /// <summary>Four samples with weights; targets one-hot, or class numbers.</summary>
    public static (Value Target, Value Prediction, Value Weight, IReadOnlyList<Feed> Feeds) Samples(bool numbers)
    {
        float[] List(string name) => [.. All[name]!.AsArray().Select(v => (float)v!.GetValue<double>())];
        int[] classes = [.. All["numbers"]!.AsArray().Select(v => v!.GetValue<int>())];
        var target = numbers ? new Placeholder("numbers", [Dim.Batch], DType.Int32) : new Placeholder("target", [Dim.Batch, 3]);
        return (target.On(), new Placeholder("prediction", [Dim.Batch, 3]).On(), new Placeholder("weight", [Dim.Batch]).On(),
        [
            new(numbers ? new Tensor(classes, 4) : new Tensor(List("target"), 4, 3)), new(new Tensor(List("prediction"), 4, 3)), new(new Tensor(List("weight"), 4)),
        ]);
    }

    /// <summary>Values of a program without variables, in double, one behind the other.</summary>
    public static double[] Compute(IReadOnlyList<Value> values, IReadOnlyList<Value> inputs, IReadOnlyList<Feed> feeds)
    {
        var program = new Program("figures", [.. values.Select((v, i) => new NamedValue($"{i}", v))], [], inputs);
        using var executable = new ReferenceBackend().Compile(new Module(program));
        var results = values.Select(v => new double[v.Shape.Length(4)]).ToArray();
        executable.Run(program, new RunArguments { Batch = 4, Feeds = [.. feeds], Fetches = [.. results.Select(r => new Fetch(null, r))] });
        return [.. results.SelectMany(r => r)];
    }
}
