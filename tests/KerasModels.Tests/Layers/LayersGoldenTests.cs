using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Layers;

public class LayersGoldenTests
{
    public static TheoryData<string, string> Cases => GoldenBackends.Of("layers");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_and_gradients_are_those_of_Keras(string name, string backendName)
    {
        var golden = Golden.Case("layers", name);
        var config = JsonNode.Parse(golden.Facts.GetProperty("layer").GetRawText())!;
        AbsentClasses.SkipIfIn(config);
        var layer = KerasConfig.Read<Layer>(config);
        var (xs, ws, g) = (golden.Series("x"), golden.Series("w"), golden["g"]);
        Value[] inputs = [.. xs.Select((x, i) => new Placeholder($"x{i}", BatchOf(x), x.Type.StartsWith('i') ? DType.Int32 : DType.Float32).On())];
        var upstream = new Placeholder("g", BatchOf(g)).On();
        var context = new CallContext(golden.Facts.GetProperty("training").GetBoolean(), [layer]);

        var y = layer.On(context, inputs);
        Assert.Equal(golden.Facts.GetProperty("weights").GetArrayLength(), layer.Weights.Count);
        for (var i = 0; i < ws.Count; i++) layer.Weights[i].Write(ws[i].Floats);
        var byInput = Enumerable.Range(0, xs.Count).Where(i => golden.Arrays.ContainsKey($"dx{i}")).ToList();
        var byWeight = Enumerable.Range(0, ws.Count).Where(i => golden.Arrays.ContainsKey($"dw{i}")).ToList();
        Assert.Equal(layer.TrainableWeights, byWeight.Select(i => layer.Weights[i]));
        var gradients = Gradients.Of(y, [.. byInput.Select(i => inputs[i]), .. byWeight.Select(i => context.Read(layer.Weights[i]))], upstream);
        string[] names = ["y", .. byInput.Select(i => $"dx{i}"), .. byWeight.Select(i => $"dw{i}")];
        var program = new Program("layer", [.. names.Zip(gradients.Prepend(y), (n, v) => new NamedValue(n, v))], context.Assigns, [.. inputs, upstream]);
        var results = names.Select(n => new double[golden[n].Values.Length]).ToArray();

        using var executable = GoldenBackends.Named(backendName).Compile(new Module(program));
        executable.Run(program, new RunArguments
        {
            Batch = xs[0].Shape[0],
            Feeds = [.. xs.Append(g).Select(x => new Feed(x.Type.StartsWith('i') ? new Tensor(x.Integers, x.Shape) : new Tensor(x.Floats, x.Shape)))],
            Fetches = [.. results.Select(r => new Fetch(null, r))],
        });

        var closeness = GoldenBackends.Closeness(backendName, Math.Max(xs[0].Values.Length, g.Values.Length));
        for (var i = 0; i < names.Length; i++) closeness.Require(golden[names[i]], results[i], $"{name} {names[i]}");
        for (var i = 0; i < ws.Count; i++)
            if (golden.Arrays.TryGetValue($"after{i}", out var after)) closeness.Require(after, Newest(executable, layer.Weights[i]), $"{name} after{i}");
    }

    private static Shape BatchOf(GoldenArray x) => Shape.BatchOf([.. x.Shape.Skip(1).Select(d => (Dim)d)]);

    private static double[] Newest(IExecutable executable, Variable variable) => executable is ReferenceExecutable reference
        ? reference.Read(variable).ToArray() : [.. variable.Read().ToArray().Select(v => (double)v)];
}
