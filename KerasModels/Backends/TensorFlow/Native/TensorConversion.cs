using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>Arrays of the host as TensorFlow's tensors of whatever type a model wants, and back.</summary>
internal static class TensorConversion
{
    /// <summary>A tensor with an array's elements. Raw pixels become fractions where numbers are wanted.</summary>
    /// <exception cref="TensorFlowException">The elements cannot become the type that is wanted.</exception>
    public static TensorHandle ToNative(Tensor tensor, DataType type, string name)
    {
        Action<TensorHandle> fill = (type, tensor.Type) switch
        {
            (DataType.DtFloat, DType.Float32) => native => tensor.Floats.CopyTo(native.Elements<float>()),
            (DataType.DtFloat, DType.UInt8) => native => Convert(tensor.Bytes, native.Elements<float>(), b => b / 255f),
            (DataType.DtDouble, DType.Float32) => native => Convert(tensor.Floats, native.Elements<double>(), f => f),
            (DataType.DtInt32, DType.Int32) => native => tensor.Integers.CopyTo(native.Elements<int>()),
            (DataType.DtInt64, DType.Int32) => native => Convert(tensor.Integers, native.Elements<long>(), i => i),
            (DataType.DtUint8, DType.UInt8) => native => tensor.Bytes.CopyTo(native.Elements<byte>()),
            _ => throw new TensorFlowException(TensorFlowCode.InvalidArgument, $"TensorFlow: the input '{name}' takes elements of type {Name(type)}, which a tensor of {tensor.Type} cannot become. Give it {Advice(type)}."),
        };
        var native = TensorHandle.Allocate(type, tensor.Shape.At(1));
        fill(native);
        return native;
    }

    /// <summary>The array of a tensor: numbers as Float32 (doubles rounded), whole numbers and masks as Int32.</summary>
    /// <exception cref="TensorFlowException">The elements are of another kind, or a whole number has no room in 32 bits.</exception>
    public static Tensor FromNative(nint tensor, string name)
    {
        try
        {
            return Read(tensor, name);
        }
        catch (OverflowException cause)
        {
            throw new TensorFlowException($"TensorFlow: the output '{name}' holds a whole number, or has a dimension, that is too large for 32 bits. Name other outputs.", cause);
        }
    }

    private static Tensor Read(nint tensor, string name)
    {
        var shape = new int[NativeMethods.TF_NumDims(tensor)];
        for (var axis = 0; axis < shape.Length; axis++) shape[axis] = checked((int)NativeMethods.TF_Dim(tensor, axis));
        return (DataType)NativeMethods.TF_TensorType(tensor) switch
        {
            DataType.DtFloat => new Tensor(TensorHandle.ElementsOf<float>(tensor).ToArray(), shape),
            DataType.DtDouble => new Tensor(Converted<double, float>(tensor, d => (float)d), shape),
            DataType.DtInt32 => new Tensor(TensorHandle.ElementsOf<int>(tensor).ToArray(), shape),
            DataType.DtInt64 => new Tensor(Converted<long, int>(tensor, i => checked((int)i)), shape),
            DataType.DtBool => new Tensor(Converted<byte, int>(tensor, b => b), shape),
            DataType.DtUint8 => new Tensor(TensorHandle.ElementsOf<byte>(tensor).ToArray(), shape),
            var other => throw new TensorFlowException(TensorFlowCode.Unimplemented, $"TensorFlow: the output '{name}' holds elements of type {Name(other)}; numbers, whole numbers and masks are read. Name other outputs."),
        };
    }

    // as TensorFlow calls it: float, int64, string
    private static string Name(DataType type) => type.ToString()[2..].ToLowerInvariant();

    private static string Advice(DataType type) => type switch
    {
        DataType.DtFloat or DataType.DtDouble => "floating-point numbers",
        DataType.DtInt32 or DataType.DtInt64 => "whole numbers (int[])",
        DataType.DtUint8 => "bytes",
        _ => "to another program: only numbers are given here",
    };

    private static void Convert<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to, Func<TFrom, TTo> map)
    {
        for (var i = 0; i < from.Length; i++) to[i] = map(from[i]);
    }

    private static TTo[] Converted<TFrom, TTo>(nint tensor, Func<TFrom, TTo> map) where TFrom : unmanaged
    {
        var from = TensorHandle.ElementsOf<TFrom>(tensor);
        var to = new TTo[from.Length];
        Convert(from, to, map);
        return to;
    }
}
