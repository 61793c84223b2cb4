namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Buffer.</summary>
internal sealed class BufferHandle : NativeHandle
{
    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteBuffer(handle);
}
