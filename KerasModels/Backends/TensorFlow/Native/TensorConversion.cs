using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>Arrays of the host as TensorFlow's tensors of whatever type a model wants, and back.</summary>
internal static class TensorConversion
{
    /// <summary>A tensor with an array's elements. Raw pixels become fractions where numbers are wanted.</summary>
    /// <exception cref="ArgumentException">The elements cannot become the type that is wanted.</exception>
    public static TensorHandle ToNative(Tensor tensor, DataType type, string name)
    {
        var native = TensorHandle.Allocate(type, tensor.Shape.At(1));
        switch (type, tensor.Type)
        {
            case (DataType.DtFloat, DType.Float32): tensor.Floats.CopyTo(native.Elements<float>()); break;
            case (DataType.DtFloat, DType.UInt8): Convert(tensor.Bytes, native.Elements<float>(), b => b / 255f); break;
            case (DataType.DtDouble, DType.Float32): Convert(tensor.Floats, native.Elements<double>(), f => f); break;
            case (DataType.DtInt32, DType.Int32): tensor.Integers.CopyTo(native.Elements<int>()); break;
            case (DataType.DtInt64, DType.Int32): Convert(tensor.Integers, native.Elements<long>(), i => i); break;
            case (DataType.DtUint8, DType.UInt8): tensor.Bytes.CopyTo(native.Elements<byte>()); break;
            default:
                native.Dispose();
                throw new ArgumentException($"Input '{name}': expected elements that can become {type}, got {tensor.Type}.");
        }

        return native;
    }

    /// <summary>The array of a tensor: numbers as Float32 (doubles rounded), whole numbers and masks as Int32.</summary>
    /// <exception cref="NotSupportedException">The elements are of another kind.</exception>
    /// <exception cref="OverflowException">A whole number has no room in 32 bits.</exception>
    public static Tensor FromNative(nint tensor, string name)
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
            var other => throw new NotSupportedException($"Output '{name}' holds elements of type {other}; numbers, whole numbers and masks are read. Name other outputs."),
        };
    }

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
