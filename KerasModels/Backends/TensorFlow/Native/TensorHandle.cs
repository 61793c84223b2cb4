using MLGenerative.KerasModels.Backends.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Tensor in memory that TensorFlow has allocated and aligned; it is written and read where it lies.</summary>
/// <remarks>TensorFlow copies any buffer that is not aligned to 64 bytes, as managed arrays are not: gathering the batch into its own memory is the one copy there is.</remarks>
internal sealed unsafe class TensorHandle : NativeHandle
{
    /// <summary>A tensor of a type and dimensions, its elements not yet set.</summary>
    public static TensorHandle Allocate(DataType type, ReadOnlySpan<int> dims)
    {
        Span<long> sizes = stackalloc long[dims.Length];
        nuint bytes = type switch { DataType.DtBool or DataType.DtUint8 => 1u, DataType.DtDouble or DataType.DtInt64 => 8u, _ => 4u };
        for (var i = 0; i < dims.Length; i++)
        {
            sizes[i] = dims[i];
            bytes = checked(bytes * (nuint)dims[i]);
        }

        fixed (long* first = sizes)
        {
            var tensor = NativeMethods.TF_AllocateTensor((int)type, first, dims.Length, bytes);
            return tensor.IsInvalid ? throw new TensorFlowException(TensorFlowCode.ResourceExhausted, $"TensorFlow could not allocate {bytes} bytes for a tensor.") : tensor;
        }
    }

    /// <summary>The tensor itself, for the arrays of a run; the caller keeps this handle alive meanwhile.</summary>
    public nint Pointer => handle;

    /// <summary>The elements. Bounds: TensorFlow says how many bytes there are.</summary>
    public Span<T> Elements<T>() where T : unmanaged => ElementsOf<T>(handle);

    /// <summary>The elements of a tensor that is not wrapped. Bounds: TensorFlow says how many bytes there are.</summary>
    public static Span<T> ElementsOf<T>(nint tensor) where T : unmanaged =>
        new(NativeMethods.TF_TensorData(tensor), checked((int)(NativeMethods.TF_TensorByteSize(tensor) / (nuint)sizeof(T))));

    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteTensor(handle);
}
