using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An operator over axes that are dropped.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class OnnxReduction<TOperation> : OnnxNode<TOperation> where TOperation : Operation
{
    /// <summary>The axes.</summary>
    protected abstract Axes Over(TOperation operation);

    /// <summary>Adds the operator.</summary>
    protected abstract string Add(OnnxGraph graph, Value value, string input, int[] axes);

    /// <inheritdoc/>
    protected sealed override void Emit(TOperation operation, Value value, OnnxGraph graph)
    {
        var (x, over) = (value.Inputs[0], Over(operation));
        var layout = graph.IsChannelsFirst(x) && KeepsOrder(over) ? Layout.ChannelsFirst : Layout.ChannelsLast;
        var name = graph.In(x, layout);
        graph.Give(value, over.Count == 0 ? graph.Add("Identity", value, [name]) : Add(graph, value, name, [.. over.Select(axis => OnnxGraph.Axis(axis, layout)).Order()]), over.Count == 0 ? layout : Layout.ChannelsLast);
    }

    // what is left comes in the same order from channels first: the channels alone, or no channels
    private static bool KeepsOrder(Axes over) => over.Contains(3) || (over.Contains(1) && over.Contains(2)) || over.Count == 0;
}
