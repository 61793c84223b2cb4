using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>A variable's value at the start of the program.</summary>
/// <param name="Variable">The variable.</param>
public sealed record VariableRead(Variable Variable) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(DType.Float32, Variable.Shape);
}
