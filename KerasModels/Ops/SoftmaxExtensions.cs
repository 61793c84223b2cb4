using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Softmax and its kin, composed of primitives; the largest element is taken away first, so nothing overflows.</summary>
public static class SoftmaxExtensions
{
    extension(Value x)
    {
        /// <summary>e^x over its sum along an axis; losses find the logits again by <see cref="LogitsOf"/>.</summary>
        public Value Softmax(int axis = -1)
        {
            var along = x.Shape.Axis(axis);
            var powers = (x - Largest(x, along)).Exp();
            return powers / Reduction.Restore(powers.Sum(along), [along], x.Shape);
        }

        /// <summary>The logarithm of the sum of e^x along an axis, which is dropped.</summary>
        public Value LogSumExp(int axis = -1)
        {
            var along = x.Shape.Axis(axis);
            return (x - Largest(x, along)).Exp().Sum(along).Log() + x.ReduceMax(along).StopGradient();
        }

        /// <summary>The logarithm of <see cref="Softmax"/>.</summary>
        public Value LogSoftmax(int axis = -1)
        {
            var along = x.Shape.Axis(axis);
            var shifted = x - Largest(x, along);
            return shifted - Reduction.Restore(shifted.Exp().Sum(along).Log(), [along], x.Shape);
        }
    }

    /// <summary>What <see cref="Softmax"/> along the axis was applied to; null if the value is no such softmax.</summary>
    public static Value? LogitsOf(Value softmax, int axis = -1)
    {
        var shape = softmax.Shape;
        if (softmax.Operation is not Divide || softmax.Inputs[0] is not { Operation: Exp } powers || powers.Inputs[0] is not { Operation: Subtract } shifted) return null;
        var sum = softmax.Inputs[1];
        while (sum.Operation is BroadcastTo or Reshape) sum = sum.Inputs[0];
        return sum.Operation is Sum { Over: var over } && over == [shape.Axis(axis)] && ReferenceEquals(sum.Inputs[0], powers) ? shifted.Inputs[0] : null;
    }

    // a constant to gradients: it cancels out
    private static Value Largest(Value x, int along) => Reduction.Restore(x.ReduceMax(along).StopGradient(), [along], x.Shape);
}
