using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>The golden cases of single layers in use as models, whose outputs Keras has computed.</summary>
internal static class LayerModels
{
    /// <summary>The cases' names.</summary>
    public static TheoryData<string> Names => [.. Golden.Cases("layers").Where(c => !c.Facts.GetProperty("training").GetBoolean()).Select(c => c.Name)];

    /// <summary>The layer between inputs, with the case's weights.</summary>
    public static Model Create(string name)
    {
        var golden = Golden.Case("layers", name);
        var layer = KerasConfig.Read<Layer>(JsonNode.Parse(golden.Facts.GetProperty("layer").GetRawText())!);
        LayerOutput[] inputs = [.. Inputs(name).Select((x, i) => (LayerOutput)new Input([.. x.Shape.Skip(1).Select(d => d.Factor)], $"x{i}", x.Type))];
        var model = new Model(inputs, [layer.Apply(inputs)]);
        foreach (var (weight, value) in layer.Weights.Zip(golden.Series("w"))) weight.Write(value.Floats);
        return model;
    }

    /// <summary>What the layer is given.</summary>
    public static IReadOnlyList<Tensor> Inputs(string name) => [.. Golden.Case("layers", name).Series("x").Select(a => a.Type[0] == 'i' ? new Tensor(a.Integers, a.Shape) : new Tensor(a.Floats, a.Shape))];

    /// <summary>What Keras gives.</summary>
    public static GoldenArray Expected(string name) => Golden.Case("layers", name)["y"];
}
