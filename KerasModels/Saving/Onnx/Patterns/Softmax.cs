using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary>Exponentials over their sum: Softmax.</summary>
internal sealed class Softmax : IOnnxPattern
{
    /// <inheritdoc/>
    public IReadOnlyList<Value>? Covers(Value value) => Find(value) is { } found ? Between(value, found.Logits) : null;

    /// <inheritdoc/>
    public IReadOnlyList<Value> Uses(Value value) => [Find(value)!.Value.Logits];

    /// <inheritdoc/>
    public void Emit(Value value, OnnxGraph graph)
    {
        var (logits, axis) = Find(value)!.Value;
        var layout = graph.Common(logits);
        graph.Give(value, graph.Add("Softmax", value, [graph.In(logits, layout)], OnnxAttribute.Of("axis", OnnxGraph.Axis(axis, layout))), layout);
    }

    private static (Value Logits, int Axis)? Find(Value value)
    {
        for (var axis = 0; value.Operation is Divide && axis < value.Shape.Rank; axis++)
            if (SoftmaxExtensions.LogitsOf(value, axis) is { } logits) return (logits, axis);
        return null;
    }

    private static List<Value> Between(Value value, Value logits)
    {
        var (found, open) = (new List<Value>(), new Stack<Value>(value.Inputs));
        while (open.TryPop(out var inner))
        {
            if (inner == logits || found.Contains(inner)) continue;
            found.Add(inner);
            foreach (var input in inner.Inputs) open.Push(input);
        }

        return found;
    }
}
