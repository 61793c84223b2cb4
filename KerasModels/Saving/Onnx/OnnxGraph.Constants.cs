using System.Globalization;
using System.Runtime.InteropServices;
using Google.Protobuf;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving.Onnx.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <content>Weights and other numbers that are part of the file.</content>
internal sealed partial class OnnxGraph
{
    private readonly Dictionary<(Operation Operation, string Form), string> _constants = [];
    private readonly Dictionary<string, string> _integers = [];

    /// <summary>Whether a value's elements are known: a weight or a constant.</summary>
    public static bool IsConstant(Value value) => OnnxWriter.For(value.Operation) is IOnnxConstant;

    /// <summary>A weight or constant as part of the file.</summary>
    /// <param name="value">The weight or constant.</param>
    /// <param name="order">For each axis in the file the value's axis; null: as it is.</param>
    /// <param name="under">The shape to take it under before; null: its own.</param>
    public string Constant(Value value, int[]? order = null, Shape? under = null)
    {
        var shape = under ?? value.Shape;
        var form = $"{shape} {(order is null ? "" : string.Join(',', order))}";
        if (_constants.TryGetValue((value.Operation, form), out var known)) return known;
        var dims = shape.At(1);
        var constant = (IOnnxConstant)OnnxWriter.For(value.Operation);
        var content = constant.Content(value.Operation);
        var elements = content.Type == DType.Int32 ? Bytes<int>(content.Integers, dims, order) : Bytes<float>(content.Floats, dims, order);
        return _constants[(value.Operation, form)] = Initializer(constant.Name(value.Operation), content.Type, order is null ? dims : [.. order.Select(axis => dims[axis])], elements);
    }

    /// <summary>A value with its axes in another order: moved here if it is known, in the file otherwise.</summary>
    public string Permuted(Value value, params int[] order) => IsConstant(value) ? Constant(value, order) : Add("Transpose", value, [In(value)], OnnxAttribute.Of("perm", order));

    /// <summary>Whole numbers, such as a shape (int64, rank 1).</summary>
    public string Integers(params long[] values)
    {
        var name = $"[{string.Join(',', values)}]";
        if (_integers.TryGetValue(name, out var known)) return known;
        return _integers[name] = Initializer(name, null, [values.Length], MemoryMarshal.AsBytes<long>(values).ToArray());
    }

    /// <summary>Numbers (Float32, rank 1).</summary>
    public string Numbers(params float[] values) => Initializer($"[{string.Join(',', values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}]", DType.Float32, [values.Length], MemoryMarshal.AsBytes<float>(values).ToArray());

    private string Initializer(string name, DType? type, int[] dims, byte[] elements)
    {
        name = Unique(name);
        _graph.Initializer.Add(new TensorProto
        {
            Name = name,
            DataType = type is { } known ? OnnxTypes.Of(known) : (int)TensorProto.Types.DataType.Int64,
            Dims = { dims.Select(d => (long)d) },
            RawData = UnsafeByteOperations.UnsafeWrap(elements),
        });
        return name;
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> elements, int[] dims, int[]? order) where T : unmanaged
    {
        if (order is null || elements.Length <= 1) return MemoryMarshal.AsBytes(elements).ToArray();
        var moved = new T[elements.Length];
        var strides = new int[dims.Length];
        for (int axis = dims.Length - 1, stride = 1; axis >= 0; stride *= dims[axis--]) strides[axis] = stride;
        var place = new int[dims.Length];
        for (var i = 0; i < moved.Length; i++)
        {
            var from = 0;
            for (var axis = 0; axis < place.Length; axis++) from += place[axis] * strides[order[axis]];
            moved[i] = elements[from];
            for (var axis = place.Length - 1; axis >= 0 && ++place[axis] == dims[order[axis]]; axis--) place[axis] = 0;
        }

        return MemoryMarshal.AsBytes<T>(moved).ToArray();
    }
}
