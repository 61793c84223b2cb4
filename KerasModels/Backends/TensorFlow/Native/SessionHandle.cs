namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Session, with the variables it holds.</summary>
internal sealed class SessionHandle : NativeHandle
{
    /// <inheritdoc/>
    protected override void Release()
    {
        // Whatever closing says, the session is deleted; there is nobody left to tell.
        using var status = NativeMethods.TF_NewStatus();
        NativeMethods.TF_CloseSession(handle, status);
        NativeMethods.TF_DeleteSession(handle, status);
    }
}
