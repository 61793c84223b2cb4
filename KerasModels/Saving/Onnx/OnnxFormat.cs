using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>ONNX, which many programs run: one graph of operations with the weights in it, for batches of any size, under the model's own names of inputs and outputs.</summary>
internal sealed class OnnxFormat : ProgramFormat
{
    /// <inheritdoc/>
    public override string Name => "onnx";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".onnx"];

    /// <inheritdoc/>
    public override string Readers => "onnxruntime";

    /// <inheritdoc/>
    public override IReadOnlyList<FilePart> Write(Program program) => FilePart.Single(OnnxWriter.Bytes(program));
}
