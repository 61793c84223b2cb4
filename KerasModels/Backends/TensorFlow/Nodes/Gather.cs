using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Gather"/>: TensorFlow refuses rows that are not there on processors, so these are asked for as row 0 and cleared.</summary>
internal sealed class Gather : Node<Ops.Gather>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Gather operation, Value value)
    {
        var (table, indices, whole, number) = (value.Inputs[0], value.Inputs[1], Attributes.Type("T", DType.Int32), Attributes.Type("T", DType.Float32));
        var asked = to.Of(indices);
        var isThere = to.Add("LogicalAnd", [to.Add("GreaterEqual", [asked, to.Whole(0)], whole), to.Add("Less", [asked, to.Whole(table.Shape[0].Factor)], whole)]);
        var safe = to.Add("SelectV2", [isThere, asked, to.Whole(0)], whole);
        var rows = to.Add("GatherV2", [to.Of(table), safe, to.Whole(0)],
            Attributes.Type("Tparams", DType.Float32), Attributes.Type("Tindices", DType.Int32), Attributes.Type("Taxis", DType.Int32), Attributes.Whole("batch_dims", 0));
        Shape alongRows = [.. indices.Shape, .. table.Shape.From(1).Select(_ => (Dim)1)];
        return to.Add("SelectV2", [to.Reshape(isThere, DType.Bool, alongRows), rows, to.Number(0)], number);
    }
}
