namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_Graph. TensorFlow keeps it alive until the last session over it is gone, so the order of disposal does not matter.</summary>
internal sealed class GraphHandle : NativeHandle
{
    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteGraph(handle);
}
