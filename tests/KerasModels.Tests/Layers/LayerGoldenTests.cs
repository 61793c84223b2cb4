using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Layers;

public class LayerGoldenTests
{
    public static TheoryData<string, string> Cases => GoldenBackends.Of("layers");

    [Theory, MemberData(nameof(Cases))]
    public void A_layer_its_gradients_and_its_changes_are_those_of_Keras(string name, string backendName)
    {
        var golden = Golden.Case("layers", name);
        var facts = JsonNode.Parse(golden.Facts.GetProperty("layer").GetRawText())!;
        var className = facts["class_name"]!.GetValue<string>();
        Assert.SkipUnless(Registry<Layer>.Knows(className), $"There is no layer {className} yet.");

        var layer = KerasConfig.Read<Layer>(facts);
        var context = new CallContext(golden.Facts.GetProperty("training").GetBoolean());
        var inputs = golden.Series("x").Select((x, i) => new Placeholder($"x{i}", [Dim.Batch, .. x.Shape[1..].Select(d => (Dim)d)], x.Type[0] == 'i' ? DType.Int32 : DType.Float32).On()).ToArray();
        var y = layer.On(context, inputs);
        Assert.Equal(layer.OutputShapes([.. inputs.Select(i => i.Shape)])[0], y.Shape);
        foreach (var (weight, value) in layer.Weights.Zip(golden.Series("w"), (w, v) => (w, v))) weight.Write(value.Floats);
        Assert.Equal(golden.Series("w").Count, layer.Weights.Count);

        var g = new Placeholder("g", y.Shape).On();
        var loss = (y * g).SumAll();
        var real = inputs.Index().Where(i => i.Item.Type == DType.Float32).ToArray();
        var learnt = layer.Weights.Index().Where(w => layer.TrainableWeights.Contains(w.Item)).ToArray();
        var outputs = new List<NamedValue> { new("y", y) };
        outputs.AddRange(Gradients.Of(loss, [.. real.Select(r => r.Item)]).Zip(real, (slope, r) => new NamedValue($"dx{r.Index}", slope)));
        outputs.AddRange(Gradients.Of(loss, [.. learnt.Select(w => w.Item)]).Zip(learnt, (slope, w) => new NamedValue($"dw{w.Index}", slope)));
        if (context.Assigns.Count > 0) outputs.AddRange(layer.Weights.Select((weight, i) => new NamedValue($"after{i}", context.Read(weight))));
        Assert.Equal(golden.Arrays.Keys.Where(k => k[0] is 'd' or 'y' || k.StartsWith("after", StringComparison.Ordinal)).Order(), outputs.Select(o => o.Name).Order());

        var program = new Program("layer", outputs, context.Assigns, [.. inputs, g]);
        using var executable = GoldenBackends.Named(backendName).Compile(new Module(program));
        var results = outputs.Select(o => new double[golden[o.Name].Values.Length]).ToArray();
        executable.Run(program, new RunArguments
        {
            Batch = golden["x0"].Shape[0],
            Feeds = [.. golden.Series("x").Append(golden["g"]).Select(a => new Feed(a.Type[0] == 'i' ? new Tensor(a.Integers, a.Shape) : new Tensor(a.Floats, a.Shape)))],
            Fetches = [.. results.Select(r => new Fetch(null, r))],
        });

        // TensorFlow's bilinear resize gives float32 whatever it is given
        var single = facts["config"]!["interpolation"]?.GetValue<string>() == "bilinear";
        for (var i = 0; i < results.Length; i++)
        {
            var closeness = single ? Closeness.Single(1) : GoldenBackends.Closeness(backendName, SummedTerms.Of(outputs[i].Value, golden["x0"].Shape[0]));
            closeness.Require(golden[outputs[i].Name], results[i], $"{name} {outputs[i].Name}");
        }
    }

    [Fact]
    public void Every_layer_of_the_golden_cases_is_there()
    {
        var missing = Golden.Cases("layers").Select(c => c.Facts.GetProperty("layer").GetProperty("class_name").GetString()!).Distinct().Except(Registry<Layer>.Names).ToList();
        Assert.Empty(missing);
    }
}
