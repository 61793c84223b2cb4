namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_SessionOptions.</summary>
internal sealed class SessionOptionsHandle : NativeHandle
{
    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteSessionOptions(handle);
}
