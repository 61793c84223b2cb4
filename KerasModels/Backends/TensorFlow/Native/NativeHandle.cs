using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>Something that TensorFlow has made and that must be given back to it once: a finalizer does so where nobody else has, and never during a call that uses it.</summary>
internal abstract class NativeHandle() : SafeHandle(0, ownsHandle: true)
{
    /// <inheritdoc/>
    public sealed override bool IsInvalid => handle == 0;

    /// <summary>Gives it back.</summary>
    protected abstract void Release();

    /// <inheritdoc/>
    protected sealed override bool ReleaseHandle()
    {
        Release();
        return true;
    }
}
