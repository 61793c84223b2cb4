using System.Globalization;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Constant"/>.</summary>
internal sealed class Constant : OnnxConstant<Ops.Constant>
{
    /// <inheritdoc/>
    protected override string Name(Ops.Constant operation) => operation.Number.ToString("R", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override Tensor Content(Ops.Constant operation) => new([(float)operation.Number], []);
}
