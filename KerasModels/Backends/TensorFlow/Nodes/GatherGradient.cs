using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.GatherGradient"/>: numbers below 0 are left out by TensorFlow, and those above the table are made such.</summary>
internal sealed class GatherGradient : Node<Ops.GatherGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.GatherGradient operation, Value value)
    {
        var (indices, rows, whole) = (to.Of(value.Inputs[0]), value.Inputs[1], Attributes.Type("T", DType.Int32));
        var isThere = to.Add("Less", [indices, to.Whole(operation.Table[0].Factor)], whole);
        var known = to.Add("SelectV2", [isThere, indices, to.Whole(-1)], whole);
        return to.Add("UnsortedSegmentSum", [to.Of(rows), known, to.Whole(operation.Table[0].Factor)],
            Attributes.Type("T", DType.Float32), Attributes.Type("Tindices", DType.Int32), Attributes.Type("Tnumsegments", DType.Int32));
    }
}
