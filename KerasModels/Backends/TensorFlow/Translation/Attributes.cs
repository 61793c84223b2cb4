using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>Attributes of TensorFlow's operations, by name.</summary>
internal static class Attributes
{
    /// <summary>TensorFlow's name of a type.</summary>
    /// <exception cref="ArgumentException">Programs have no such type.</exception>
    public static DataType Of(DType type) => type switch
    {
        DType.Float32 => DataType.DtFloat,
        DType.Int32 => DataType.DtInt32,
        DType.Bool => DataType.DtBool,
        _ => throw new ArgumentException($"Programs have no values of type {type}."),
    };

    public static (string, AttrValue) Type(string name, DataType type) => (name, new AttrValue { Type = type });

    public static (string, AttrValue) Type(string name, DType type) => Type(name, Of(type));

    public static (string, AttrValue) Flag(string name, bool value) => (name, new AttrValue { B = value });

    public static (string, AttrValue) Whole(string name, long value) => (name, new AttrValue { I = value });

    public static (string, AttrValue) Text(string name, string value) => (name, new AttrValue { S = ByteString.CopyFromUtf8(value) });

    public static (string, AttrValue) Wholes(string name, params ReadOnlySpan<long> values)
    {
        var list = new AttrValue.Types.ListValue();
        foreach (var value in values) list.I.Add(value);
        return (name, new AttrValue { List = list });
    }

    /// <summary>A shape; a dimension that depends on the batch is unknown.</summary>
    public static (string, AttrValue) Dims(string name, Shape shape) => (name, new AttrValue { Shape = ShapeOf(shape) });

    public static TensorShapeProto ShapeOf(Shape shape)
    {
        var result = new TensorShapeProto();
        foreach (var dim in shape) result.Dim.Add(new TensorShapeProto.Types.Dim { Size = dim.IsBatch ? -1 : dim.Factor });
        return result;
    }
}
