using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.SigmoidCrossEntropy"/>: max(z, 0) + log(1 + e^−|z|) is TensorFlow's softplus.</summary>
internal sealed class SigmoidCrossEntropy : Node<Ops.SigmoidCrossEntropy>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.SigmoidCrossEntropy operation, Value value)
    {
        var (z, t, type) = (to.Of(value.Inputs[0]), to.Of(value.Inputs[1]), Attributes.Type("T", DType.Float32));
        var terms = to.Add("Sub", [to.Add("Softplus", [z], type), to.Add("Mul", [z, t], type)], type);
        return to.Add("Sum", [terms, to.Wholes(value.Shape.Rank)], type, Attributes.Type("Tidx", DType.Int32), Attributes.Flag("keep_dims", false));
    }
}
