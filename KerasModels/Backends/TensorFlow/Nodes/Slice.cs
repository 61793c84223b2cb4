using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Slice"/>.</summary>
internal sealed class Slice : Node<Ops.Slice>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Slice operation, Value value)
    {
        // -1: all that is left
        var (begin, size) = (new int[value.Shape.Rank], new int[value.Shape.Rank]);
        Array.Fill(size, -1);
        (begin[operation.Axis], size[operation.Axis]) = (operation.Start, operation.Length);
        return to.Add("Slice", [to.Of(value.Inputs[0]), to.Wholes(begin), to.Wholes(size)], Attributes.Type("T", value.Type), Attributes.Type("Index", DType.Int32));
    }
}
