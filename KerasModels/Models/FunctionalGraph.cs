using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>The calls between some inputs and some outputs, and the layers they use, in Keras's order: by depth from the outputs, ties by first visit.</summary>
internal sealed class FunctionalGraph
{
    private readonly List<LayerCall> _postorder = [];
    private readonly HashSet<LayerCall> _ends, _done = [];
    private readonly Dictionary<Layer, int> _visits = new(ReferenceEqualityComparer.Instance);

    public FunctionalGraph(string model, IReadOnlyList<LayerOutput> inputs, IReadOnlyList<LayerOutput> outputs)
    {
        (Inputs, Outputs) = (inputs, outputs);
        _ends = [.. inputs.Select(i => i.Call)];
        foreach (var output in outputs) Visit(model, output.Call);
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

    // with a stack of its own: a chain of a file's making may be longer than the thread's stack bears
    private void Visit(string model, LayerCall end)
    {
        var open = new HashSet<LayerCall>();
        var path = new Stack<(LayerCall Call, int Next)>();
        Enter(end);
        while (path.TryPop(out var at))
        {
            if (!_ends.Contains(at.Call) && at.Next < at.Call.Inputs.Count)
            {
                path.Push((at.Call, at.Next + 1));
                Enter(at.Call.Inputs[at.Next].Call);
                continue;
            }

            _done.Add(at.Call);
            _postorder.Add(at.Call);
        }

        void Enter(LayerCall call)
        {
            if (_done.Contains(call) || !open.Add(call)) return;
            _visits.TryAdd(call.Layer, _visits.Count);
            if (call.Layer is Input && !_ends.Contains(call))
                throw new LayerException($"Model '{model}': its outputs need input '{call.Layer.Name}' {call.Outputs[0].Shape}, which is not among its inputs. Add it to them.");
            path.Push((call, 0));
        }
    }

    private (IReadOnlyList<Layer> Layers, IReadOnlyDictionary<LayerCall, int> Depths) InOrder()
    {
        var (calls, layers) = (new Dictionary<LayerCall, int>(), new Dictionary<Layer, int>(ReferenceEqualityComparer.Instance));
        foreach (var call in Enumerable.Reverse(_postorder))
        {
            var depth = Math.Max(calls.GetValueOrDefault(call), layers.GetValueOrDefault(call.Layer));
            calls[call] = layers[call.Layer] = depth;
            if (_ends.Contains(call)) continue;
            foreach (var input in call.Inputs) calls[input.Call] = Math.Max(depth + 1, calls.GetValueOrDefault(input.Call));
        }

        return ([.. layers.Keys.OrderByDescending(l => layers[l]).ThenBy(l => _visits[l])], calls);
    }
}
