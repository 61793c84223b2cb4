using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>A table whose rows are the sums of the given rows with their number, in order: inputs (Int32 indices, rows). Numbers out of range are left out.</summary>
/// <param name="Table">The table's shape.</param>
public sealed record GatherGradient(Shape Table) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Int32 } indices, { Type: DType.Float32 } rows] && Table.IsStatic && Table.Rank > 0 && rows.Shape == [.. indices.Shape, .. Table.From(1)]
            ? new(DType.Float32, Table) : throw Unfit(inputs, $"Int32 indices and a row of {Table} for each");

    // linear in the rows: each takes what its place in the table got
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null, upstream.Gather(output.Inputs[0])];
}
