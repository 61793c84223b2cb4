using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Status: how a call ended.</summary>
internal sealed class StatusHandle : NativeHandle
{
    /// <summary>Returns if the last call that was given this status succeeded.</summary>
    /// <param name="what">What was attempted, for the message: <c>running program 'train'</c>.</param>
    /// <exception cref="TensorFlowException">It did not.</exception>
    public void Check(string what)
    {
        var code = NativeMethods.TF_GetCode(this);
        if (code != TensorFlowCode.Ok) throw new TensorFlowException(code, $"TensorFlow, {what}: {Marshal.PtrToStringUTF8(NativeMethods.TF_Message(this))}");
    }

    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteStatus(handle);
}
