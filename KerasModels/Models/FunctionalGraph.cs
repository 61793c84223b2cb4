using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>The calls between some inputs and some outputs, and the layers they use, in Keras's order: by depth from the outputs, ties by first visit.</summary>
internal sealed class FunctionalGraph
{
    private readonly List<LayerCall> _postorder = [];
    private readonly HashSet<LayerCall> _done = [];
    private readonly Dictionary<Layer, int> _visits = new(ReferenceEqualityComparer.Instance);

    public FunctionalGraph(string model, IReadOnlyList<LayerOutput> inputs, IReadOnlyList<LayerOutput> outputs)
    {
        (Inputs, Outputs) = (inputs, outputs);
        foreach (var output in outputs) Visit(model, output.Call, []);
        if (inputs.FirstOrDefault(i => !_done.Contains(i.Call)) is { } unused)
            throw new LayerException($"Model '{model}': its input '{unused.Call.Layer.Name}' leads to none of its outputs. Leave it out, or use it.");
        Calls = [.. _postorder];
        (Layers, Depths) = InOrder();
    }

    public IReadOnlyList<LayerOutput> Inputs { get; }

    public IReadOnlyList<LayerOutput> Outputs { get; }

    /// <summary>The calls, each behind those it needs; those of the inputs included.</summary>
    public IReadOnlyList<LayerCall> Calls { get; }

    public IReadOnlyList<Layer> Layers { get; }

    /// <summary>How many calls, at most, lie between each call and the outputs.</summary>
    public IReadOnlyDictionary<LayerCall, int> Depths { get; }

    /// <summary>Whether the calls form one chain in which no layer stands twice.</summary>
    public bool IsChain => Depths.GroupBy(d => d.Value).All(g => g.Count() == 1) && Calls.All(c => c.Inputs.Count <= 1) && Calls.GroupBy(c => c.Layer).All(g => g.Count() == 1);

    private void Visit(string model, LayerCall call, HashSet<LayerCall> open)
    {
        if (_done.Contains(call) || !open.Add(call)) return;
        _visits.TryAdd(call.Layer, _visits.Count);
        if (!Inputs.Any(i => i.Call == call))
        {
            if (call.Layer is Input)
                throw new LayerException($"Model '{model}': its outputs need input '{call.Layer.Name}' {call.Outputs[0].Shape}, which is not among its inputs. Add it to them.");
            foreach (var input in call.Inputs) Visit(model, input.Call, open);
        }

        _done.Add(call);
        _postorder.Add(call);
    }

    private (IReadOnlyList<Layer> Layers, IReadOnlyDictionary<LayerCall, int> Depths) InOrder()
    {
        var (calls, layers) = (new Dictionary<LayerCall, int>(), new Dictionary<Layer, int>(ReferenceEqualityComparer.Instance));
        foreach (var call in Enumerable.Reverse(_postorder))
        {
            var depth = Math.Max(calls.GetValueOrDefault(call), layers.GetValueOrDefault(call.Layer));
            calls[call] = layers[call.Layer] = depth;
            if (Inputs.Any(i => i.Call == call)) continue;
            foreach (var input in call.Inputs) calls[input.Call] = Math.Max(depth + 1, calls.GetValueOrDefault(input.Call));
        }

        return ([.. layers.Keys.OrderByDescending(l => layers[l]).ThenBy(l => _visits[l])], calls);
    }
}
