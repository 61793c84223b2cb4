using System.Globalization;
using Google.Protobuf;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Messages;
using MLGenerative.KerasModels.Saving.Onnx.Protos;
using DataType = MLGenerative.KerasModels.Saving.Onnx.Protos.TensorProto.Types.DataType;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>Tells what an ONNX model holds: inputs, outputs, operations, weights, nodes.</summary>
internal sealed class OnnxInspector : FileInspector
{
    public override int Order => 1;

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => path.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    public override FileInspection Inspect(string path)
    {
        try
        {
            var model = BoundedMessages.Read<ModelProto>(File.ReadAllBytes(path), path);
            var graph = model.Graph ?? throw new ModelFileException($"{path}: expected an ONNX model, found no graph in it.");
            var weights = graph.Initializer.Where(IsWeight).ToList();
            // files of IR versions before 4 list their constants among the inputs
            var constants = graph.Initializer.Select(t => t.Name).ToHashSet();
            return new FileInspection("ONNX model (.onnx)",
            [
                GraphParts.Group("inputs", graph.Input.Where(i => !constants.Contains(i.Name)).Select(Port)),
                GraphParts.Group("outputs", graph.Output.Select(Port)),
                GraphParts.Operations(graph.Node.Select(n => n.OpType)),
                GraphParts.Weights(weights.Select(t => (t.Name, Text(t.DataType), (IReadOnlyList<long>)t.Dims))),
                GraphParts.Group("constants", graph.Initializer.Where(t => !IsWeight(t)).Select(t => new FileNode(t.Name, GraphParts.Array(Text(t.DataType), t.Dims)))),
                GraphParts.Group("nodes", graph.Node.Select(Node)),
            ])
            {
                Facts =
                [
                    KeyValuePair.Create("producer", $"{model.ProducerName} {model.ProducerVersion}".Trim()),
                    KeyValuePair.Create("ir_version", model.IrVersion.ToString(CultureInfo.InvariantCulture)),
                    .. model.OpsetImport.Select(o => KeyValuePair.Create(o.Domain.Length == 0 ? "opset" : $"opset {o.Domain}", o.Version.ToString(CultureInfo.InvariantCulture))),
                    GraphParts.Count(weights.Select(t => t.Dims)),
                ],
            };
        }
        catch (InvalidProtocolBufferException damage)
        {
            throw new ModelFileException($"{path}: not a readable ONNX model: {damage.Message} Get it again.", damage);
        }
    }

    // Shapes, axes and single numbers belong to the operations.
    private static bool IsWeight(TensorProto tensor) => tensor.Dims.Count > 0 && (DataType)tensor.DataType is DataType.Float or DataType.Double or DataType.Float16 or DataType.Bfloat16;

    private static FileNode Port(ValueInfoProto port) => new(port.Name, port.Type?.TensorType is { } tensor
        ? $"{Text(tensor.ElemType)} {GraphParts.Shape((tensor.Shape?.Dim ?? []).Select(d => d.HasDimValue ? d.DimValue.ToString(CultureInfo.InvariantCulture) : d.HasDimParam ? d.DimParam : "None"))}" : "");

    private static FileNode Node(NodeProto node) => new(node.Name.Length > 0 ? node.Name : node.Output.FirstOrDefault() ?? "", node.OpType)
    {
        Attributes = node.Input.Count == 0 ? [] : [KeyValuePair.Create("input", string.Join(", ", node.Input))],
    };

    private static string Text(int number) => (DataType)number switch
    {
        DataType.Float => "float32",
        DataType.Double => "float64",
        var type when Enum.IsDefined(type) => type.ToString().ToLowerInvariant(),
        _ => string.Create(CultureInfo.InvariantCulture, $"type {number}"),
    };
}
