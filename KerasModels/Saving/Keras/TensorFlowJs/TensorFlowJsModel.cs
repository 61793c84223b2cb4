using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras.TensorFlowJs;

/// <summary>What a <c>model.json</c> says: the layers in Keras 2's form, which is what TensorFlow.js reads, and where each weight is.</summary>
internal static class TensorFlowJsModel
{
    /// <summary>By what such a file is known.</summary>
    public const string Format = "layers-model";

    /// <summary>The weights in order, under the names that TensorFlow.js gives them: layer and weight.</summary>
    /// <exception cref="KerasConfigException">Two weights have the same name, by which they would be told apart.</exception>
    public static IReadOnlyList<(string Name, Variable Weight)> Weights(Model model)
    {
        IReadOnlyList<(string Name, Variable Weight)> weights =
        [
            .. from layer in model.Flattened.Where(l => l is not Model).Distinct()
               from weight in layer.Weights
               select (layer is DepthwiseConv2D && weight.Name == "kernel" ? $"{layer.Name}/depthwise_kernel" : weight.Path, weight),
        ];
        if (weights.GroupBy(w => w.Name).FirstOrDefault(g => g.Count() > 1) is { } namesakes)
            throw new KerasConfigException($"{model}: two weights are called '{namesakes.Key}', and TensorFlow.js tells them apart by name. Give the layers names of their own.");
        return weights;
    }

    /// <summary>A weight's elements.</summary>
    public static byte[] Bytes(Variable weight) => MemoryMarshal.AsBytes(weight.Read()).ToArray();

    /// <summary>The file.</summary>
    /// <exception cref="KerasConfigException">TensorFlow.js has no such layer.</exception>
    public static byte[] Json(Model model, IReadOnlyList<(string Name, Variable Weight)> weights, IEnumerable<string> paths)
    {
        var config = (JsonObject)Keras2Writer.Downgrade(KerasModel.Write(model))!;
        TensorFlowJsLayers.Adapt(config);
        var manifest = new JsonObject
        {
            ["paths"] = new JsonArray([.. paths.Select(p => (JsonNode)p)]),
            ["weights"] = new JsonArray([.. weights.Select(w => new JsonObject { ["name"] = w.Name, ["shape"] = new JsonArray([.. w.Weight.Shape.Select(d => (JsonNode)d.Factor)]), ["dtype"] = "float32" })]),
        };
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["format"] = Format,
            ["generatedBy"] = "keras v2.16.0",
            ["convertedBy"] = $"MLGenerative {typeof(TensorFlowJsModel).Assembly.GetName().Version!.ToString(3)}",
            ["modelTopology"] = new JsonObject { ["keras_version"] = "2.16.0", ["backend"] = "tensorflow", ["model_config"] = config },
            ["weightsManifest"] = new JsonArray(manifest),
        }.ToJsonString());
    }
}
