using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Memory outside the managed heap, aligned to pages, zeroed.</summary>
internal sealed unsafe class NativeBuffer : IDisposable
{
    private float* _pointer;

    /// <summary>Memory for <paramref name="length"/> floats.</summary>
    public NativeBuffer(long length)
    {
        Length = length;
        var bytes = (nuint)Math.Max(length, 16) * sizeof(float);
        _pointer = (float*)NativeMemory.AlignedAlloc(bytes, 4096);
        NativeMemory.Clear(_pointer, bytes);
        GC.AddMemoryPressure((long)bytes);
    }

    ~NativeBuffer() => Free();

    /// <summary>The number of floats.</summary>
    public long Length { get; }

    /// <summary>The first float.</summary>
    public float* Pointer => _pointer;

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_pointer == null) return;
        NativeMemory.AlignedFree(_pointer);
        GC.RemoveMemoryPressure(Math.Max(Length, 16) * sizeof(float));
        _pointer = null;
    }
}
