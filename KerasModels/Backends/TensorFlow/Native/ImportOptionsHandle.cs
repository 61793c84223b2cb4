namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A TF_ImportGraphDefOptions.</summary>
internal sealed class ImportOptionsHandle : NativeHandle
{
    /// <inheritdoc/>
    protected override void Release() => NativeMethods.TF_DeleteImportGraphDefOptions(handle);
}
