using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>TensorFlow's element-wise operations repeat their inputs by themselves: a repetition need not be a node.</summary>
internal static class Broadcasts
{
    /// <summary>The value before it was repeated.</summary>
    public static Value Source(Value value)
    {
        while (value.Operation is BroadcastTo) value = value.Inputs[0];
        return value;
    }

    /// <summary>Whether values of these shapes, each repeated as need be, have that shape together.</summary>
    public static bool Give(Shape together, params ReadOnlySpan<Shape> shapes)
    {
        for (var axis = 1; axis <= together.Rank; axis++)
        {
            var reached = together[together.Rank - axis] == 1;
            foreach (var shape in shapes) reached |= axis <= shape.Rank && shape[shape.Rank - axis] == together[together.Rank - axis];
            if (!reached) return false;
        }

        return true;
    }

    /// <summary>Whether a value is one number, repeated.</summary>
    public static bool IsNumber(Value value, double number) => Source(value).Operation is Constant constant && constant.Number.Equals(number);
}
