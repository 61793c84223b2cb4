using MLGenerative.KerasModels.Saving.Onnx.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>Types and shapes in ONNX's terms.</summary>
internal static class OnnxTypes
{
    /// <summary>The number of a type of elements.</summary>
    public static int Of(DType type) => (int)(type switch
    {
        DType.Float32 => TensorProto.Types.DataType.Float,
        DType.Int32 => TensorProto.Types.DataType.Int32,
        _ => TensorProto.Types.DataType.Bool,
    });

    /// <summary>An input or output; what depends on the batch size is left open, under a name.</summary>
    public static ValueInfoProto Port(string name, DType type, Shape shape)
    {
        var dimensions = new TensorShapeProto();
        foreach (var dim in shape)
            dimensions.Dim.Add(dim.IsBatch ? new() { DimParam = dim.Factor == 1 ? "batch" : FormattableString.Invariant($"batch*{dim.Factor}") } : new TensorShapeProto.Types.Dimension { DimValue = dim.Factor });
        return new ValueInfoProto { Name = name, Type = new() { TensorType = new() { ElemType = Of(type), Shape = dimensions } } };
    }

    /// <summary>A shape as Reshape takes it: what depends on the batch size is for it to find out.</summary>
    public static long[] Target(Shape shape) => [.. shape.Select(d => d.IsBatch ? -1L : d.Factor)];
}
