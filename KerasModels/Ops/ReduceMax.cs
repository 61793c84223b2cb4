using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The largest element over some axes, which are dropped.</summary>
/// <param name="Over">The axes, in increasing order, from 0 on.</param>
public sealed record ReduceMax(Axes Over) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32 } x] && Reduction.Fits(Over, x.Shape)
        ? new(DType.Float32, Reduction.Drop(Over, x.Shape)) : throw Unfit(inputs, $"one Float32 value with axes {Over}");

    // equal largest elements share equally, as in TensorFlow
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var x = output.Inputs[0];
        var largest = x.EqualTo(Reduction.Restore(output, Over, x.Shape)).ToFloat();
        return [largest * Reduction.Restore(upstream / largest.Sum(Over), Over, x.Shape)];
    }
}
