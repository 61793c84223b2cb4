using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An operator of the elements at one place. ONNX repeats shorter operands by itself, so broadcasts before it are left out.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <param name="type">ONNX's operator.</param>
internal abstract class ElementWise<TOperation>(string type) : OnnxNode<TOperation> where TOperation : Operation
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value> Uses(Value value)
    {
        Value[] operands = [.. value.Inputs.Select(Unrepeated)];
        var together = operands.Select(o => o.Shape).Aggregate(ValueExtensions.Common);

        // where every operand was repeated, the first must be so in the file too
        if (together != value.Shape) operands[0] = value.Inputs[0];
        return operands;
    }

    /// <inheritdoc/>
    protected sealed override void Emit(TOperation operation, Value value, OnnxGraph graph)
    {
        var operands = Uses(value);
        var layout = value.Shape.Rank == 4 && operands.Any(graph.IsChannelsFirst) ? Layout.ChannelsFirst : Layout.ChannelsLast;
        graph.Give(value, graph.Add(type, value, [.. operands.Select(o => graph.Operand(o, layout))], [.. Attributes(operation)]), layout);
    }

    /// <summary>The operator's attributes.</summary>
    protected virtual IEnumerable<OnnxAttribute> Attributes(TOperation operation) => [];

    private static Value Unrepeated(Value value)
    {
        while (value.Operation is BroadcastTo) value = value.Inputs[0];
        return value;
    }
}
