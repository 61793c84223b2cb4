using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Rows of a table by number: inputs (table, Int32 indices); the indices' shape, then the row's. A row that is not there is zeros.</summary>
public sealed record Gather : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32, Shape: { Rank: > 0, IsStatic: true } } table, { Type: DType.Int32 } indices] && table.Shape[0].Factor > 0
        ? new(DType.Float32, [.. indices.Shape, .. table.Shape.From(1)]) : throw Unfit(inputs, "a Float32 table of known size, with rows, and Int32 indices");

    // a row gathers the derivatives of its uses
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [new GatherGradient(output.Inputs[0].Shape).On(output.Inputs[1], upstream), null];
}
