using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Add"/>; a vector added along the last axis is a bias.</summary>
internal sealed class Add() : BinaryNode<Ops.Add>("AddV2")
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Add operation, Value value)
    {
        var (a, b) = (value.Inputs[0], value.Inputs[1]);
        return IsBias(b, value) ? Bias(to, a, b) : IsBias(a, value) ? Bias(to, b, a) : base.Write(to, operation, value);
    }

    private static bool IsBias(Value addend, Value sum) => sum.Shape.Rank is 2 or 4 && Broadcasts.Source(addend).Shape is { Rank: 1 } shape && shape[0] == sum.Shape.Last;

    private static string Bias(ProgramWriter to, Value value, Value bias) => to.Add("BiasAdd", [to.Of(value), to.Of(Broadcasts.Source(bias))], Attributes.Type("T", value.Type));
}
