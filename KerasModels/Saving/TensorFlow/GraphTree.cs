using System.Globalization;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>TensorFlow's graphs as text: nodes with their operations, constants with type and shape, what is fed and what is read.</summary>
internal static class GraphTree
{
    /// <summary>A graph's operations, weights and nodes.</summary>
    public static IReadOnlyList<FileNode> Parts(GraphDef graph) =>
    [
        GraphParts.Operations(graph.Node.Select(n => n.Op)),
        GraphParts.Weights(Weights(graph)),
        GraphParts.Group("nodes", graph.Node.Select(n => new FileNode(n.Name, Text(n)) { Attributes = n.Input.Count == 0 ? [] : [KeyValuePair.Create("input", string.Join(", ", n.Input))] })),
    ];

    /// <summary>How many numbers its weights have.</summary>
    public static KeyValuePair<string, string> Count(GraphDef graph) => GraphParts.Count(Weights(graph).Select(w => w.Shape));

    /// <summary>What is fed.</summary>
    public static FileNode Inputs(GraphDef graph) => GraphParts.Group("inputs", graph.Node.Where(n => n.Op == "Placeholder").Select(n => new FileNode(n.Name, Array(n) is { } array ? Text(array.Type, array.Shape) : "")));

    /// <summary>What is read: the ends of the graph.</summary>
    public static FileNode Outputs(GraphDef graph)
    {
        var used = graph.Node.SelectMany(n => n.Input).Select(Source).ToHashSet();
        return GraphParts.Group("outputs", graph.Node.Where(n => !used.Contains(n.Name) && n.Op is not ("Placeholder" or "Const" or "NoOp"))
            .Select(n => new FileNode(n.Name, n.Attr.TryGetValue("T", out var type) ? Text(type.Type) : "")));
    }

    /// <summary>Type and shape, as in <c>float32 (None, 784)</c>.</summary>
    public static string Text(DataType type, TensorShapeProto? shape) => $"{Text(type)} {Text(shape)}";

    // Constants and variables of floating-point numbers; single numbers, shapes and axes belong to the operations.
    private static IEnumerable<(string Name, string Type, IReadOnlyList<long> Shape)> Weights(GraphDef graph) =>
        from node in graph.Node
        where node.Op is "Const" or "VarHandleOp" or "VariableV2"
        let array = Array(node)
        where array is { Type: DataType.DtFloat or DataType.DtDouble or DataType.DtHalf or DataType.DtBfloat16, Shape.Dim.Count: > 0 }
        select (node.Name, Text(array.Value.Type), (IReadOnlyList<long>)[.. array.Value.Shape!.Dim.Select(d => d.Size)]);

    private static (DataType Type, TensorShapeProto? Shape)? Array(NodeDef node) =>
        node.Attr.TryGetValue("value", out var constant) && constant.Tensor is { } tensor ? (tensor.Dtype, tensor.TensorShape)
        : node.Attr.TryGetValue("dtype", out var type) && node.Attr.TryGetValue("shape", out var shape) ? (type.Type, shape.Shape) : null;

    // of "name", "name:1" and, where only the order counts, "^name"
    private static string Source(string input)
    {
        var start = input.StartsWith('^') ? 1 : 0;
        return input.IndexOf(':', start) is >= 0 and var end ? input[start..end] : input[start..];
    }

    private static string Text(NodeDef node) => Array(node) is { } array ? $"{node.Op} {Text(array.Type, array.Shape)}" : node.Op;

    private static string Text(DataType type) => type switch
    {
        DataType.DtFloat => "float32",
        DataType.DtDouble => "float64",
        _ => type.ToString().Replace("Dt", "", StringComparison.Ordinal).ToLowerInvariant(),
    };

    private static string Text(TensorShapeProto? shape) => shape is null || shape.UnknownRank ? "(…)"
        : GraphParts.Shape(shape.Dim.Select(d => d.Size < 0 ? "None" : d.Size.ToString(CultureInfo.InvariantCulture)));
}
