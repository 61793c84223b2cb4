using System.Globalization;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>TensorFlow's graphs as text: nodes with their operations, constants with type and shape, what is fed and what is read.</summary>
internal static class GraphTree
{
    /// <summary>A graph's nodes.</summary>
    public static FileNode Of(string name, GraphDef graph) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{graph.Node.Count} nodes")) { Children = [.. graph.Node.Select(Node)] };

    /// <summary>Type and shape, as in <c>float32 (None, 784)</c>.</summary>
    public static string Text(DataType type, TensorShapeProto? shape) => $"{Text(type)} {Text(shape)}";

    private static FileNode Node(NodeDef node)
    {
        var value = node.Attr.TryGetValue("value", out var constant) && constant.Tensor is { } tensor ? " " + Text(tensor.Dtype, tensor.TensorShape)
            : node.Attr.TryGetValue("dtype", out var type) && node.Attr.TryGetValue("shape", out var shape) ? " " + Text(type.Type, shape.Shape) : "";
        return new FileNode(node.Name, node.Op + value) { Attributes = node.Input.Count == 0 ? [] : [KeyValuePair.Create("input", string.Join(", ", node.Input))] };
    }

    private static string Text(DataType type) => type switch
    {
        DataType.DtFloat => "float32",
        DataType.DtDouble => "float64",
        _ => type.ToString().Replace("Dt", "", StringComparison.Ordinal).ToLowerInvariant(),
    };

    private static string Text(TensorShapeProto? shape) => shape is null || shape.UnknownRank ? "(…)"
        : $"({string.Join(", ", shape.Dim.Select(d => d.Size < 0 ? "None" : d.Size.ToString(CultureInfo.InvariantCulture)))})";
}
