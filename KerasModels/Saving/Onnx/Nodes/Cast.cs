namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Cast"/>.</summary>
internal sealed class Cast() : ElementWise<Ops.Cast>("Cast")
{
    /// <inheritdoc/>
    protected override IEnumerable<OnnxAttribute> Attributes(Ops.Cast operation) => [OnnxAttribute.Of("to", OnnxTypes.Of(operation.To))];
}
