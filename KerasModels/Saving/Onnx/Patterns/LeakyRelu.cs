using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary>x where it is above 0, and a share of x elsewhere: LeakyRelu.</summary>
internal sealed class LeakyRelu : IOnnxPattern
{
    /// <inheritdoc/>
    public IReadOnlyList<Value>? Covers(Value value) =>
        value.Operation is Select && value.Inputs[0] is { Operation: Greater } mask && value.Inputs[1] == mask.Inputs[0] && NumberOf(mask.Inputs[1]) == 0
        && value.Inputs[2] is { Operation: Multiply } share && NumberOf(share.Inputs[0]) is not null && share.Inputs[1] == value.Inputs[1]
            ? [mask, share] : null;

    /// <inheritdoc/>
    public IReadOnlyList<Value> Uses(Value value) => [value.Inputs[1]];

    /// <inheritdoc/>
    public void Emit(Value value, OnnxGraph graph)
    {
        var (x, layout) = (value.Inputs[1], graph.Common(value.Inputs[1]));
        graph.Give(value, graph.Add("LeakyRelu", value, [graph.In(x, layout)], OnnxAttribute.Of("alpha", (float)NumberOf(value.Inputs[2].Inputs[0])!.Value)), layout);
    }

    private static double? NumberOf(Value value)
    {
        while (value.Operation is BroadcastTo) value = value.Inputs[0];
        return value.Operation is Constant { Number: var number } ? number : null;
    }
}
