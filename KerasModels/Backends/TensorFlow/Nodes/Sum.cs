using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Sum"/>; a sum down to the last axis is the derivative of a bias.</summary>
internal sealed class Sum : Node<Ops.Sum>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Sum operation, Value value)
    {
        var x = value.Inputs[0];
        if (x.Shape.Rank is 2 or 4 && operation.Over.Count == x.Shape.Rank - 1 && operation.Over[^1] == x.Shape.Rank - 2) return to.Add("BiasAddGrad", [to.Of(x)], Attributes.Type("T", DType.Float32));
        return to.Add("Sum", [to.Of(x), to.Wholes([.. operation.Over])], Attributes.Type("T", DType.Float32), Attributes.Type("Tidx", DType.Int32), Attributes.Flag("keep_dims", false));
    }
}
