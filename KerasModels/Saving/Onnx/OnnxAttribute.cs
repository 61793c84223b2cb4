using Google.Protobuf;
using MLGenerative.KerasModels.Saving.Onnx.Protos;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An attribute of an operator.</summary>
internal sealed class OnnxAttribute
{
    private OnnxAttribute(AttributeProto message) => Message = message;

    /// <summary>The attribute as it is written.</summary>
    public AttributeProto Message { get; }

    /// <summary>A whole number.</summary>
    public static OnnxAttribute Of(string name, int value) => new(new() { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = value });

    /// <summary>A number.</summary>
    public static OnnxAttribute Of(string name, float value) => new(new() { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = value });

    /// <summary>A text.</summary>
    public static OnnxAttribute Of(string name, string value) => new(new() { Name = name, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(value) });

    /// <summary>Whole numbers.</summary>
    public static OnnxAttribute Of(string name, params IEnumerable<int> values) =>
        new(new() { Name = name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { values.Select(v => (long)v) } });
}
