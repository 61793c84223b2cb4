using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>The graph of a functional model: layers by name, and what each of their calls is applied to.</summary>
internal sealed class FunctionalConfig
{
    private readonly Dictionary<(string Layer, int Node), IReadOnlyList<LayerOutput>> _outputs = [];
    private readonly Dictionary<string, int> _firstNode = [];
    private readonly List<(string Name, Layer Layer, int Node, IReadOnlyList<Reference> Inputs)> _waiting = [];
    private readonly JsonObject _config;

    private FunctionalConfig(JsonObject config) => _config = config;

    private string ModelName => _config["name"]?.ToString() ?? "functional";

    public static Model Read(JsonObject config) => new FunctionalConfig(config).Build();

    public static JsonObject Write(Model model)
    {
        var graph = model.Graph ?? throw new KerasConfigException($"{model}: its inputs are not known yet. Give it an Input.");
        var nodes = graph.Calls.GroupBy(c => c.Layer).ToDictionary(g => g.Key, g => g.ToList());
        JsonArray History(LayerOutput output) => new(output.Call.Layer.Name, nodes[output.Call.Layer].IndexOf(output.Call), output.Index);
        JsonArray Ends(IReadOnlyList<LayerOutput> ends) => ends is [var only] ? History(only) : new JsonArray([.. ends.Select(History)]);
        JsonNode Tensor(LayerOutput output) => new JsonObject
        {
            ["class_name"] = "__keras_tensor__",
            ["config"] = new JsonObject
            {
                ["shape"] = new JsonArray([.. output.Shape.Select(d => d.IsBatch ? null : JsonValue.Create(d.Factor))]),
                ["dtype"] = output.Type == Tensors.DType.Int32 ? "int32" : "float32",
                ["keras_history"] = History(output),
            },
        };
        JsonNode Node(LayerCall call) => new JsonObject
        {
            ["args"] = new JsonArray(call.Inputs is [var only] ? Tensor(only) : new JsonArray([.. call.Inputs.Select(Tensor)])),
            ["kwargs"] = new JsonObject(),
        };
        var layers = new JsonArray();
        foreach (var layer in graph.Layers)
        {
            var entry = KerasConfig.Write(layer);
            entry["name"] = layer.Name;
            entry["inbound_nodes"] = layer is Input ? [] : new JsonArray([.. nodes[layer].Select(Node)]);
            layers.Add((JsonNode)entry);
        }

        return new JsonObject
        {
            ["name"] = model.Name,
            ["trainable"] = model.Trainable,
            ["layers"] = layers,
            ["input_layers"] = Ends(graph.Inputs),
            ["output_layers"] = Ends(graph.Outputs),
        };
    }

    private Model Build()
    {
        foreach (var entry in _config["layers"] as JsonArray ?? throw Wrong("its config has no layers")) Enter(entry as JsonObject ?? throw Wrong("a layer is no object"));
        Shift();
        Connect();
        return new Model(Ends("input_layers"), Ends("output_layers"), _config["name"]?.ToString());
    }

    // in rounds, those of a round in the file's order
    private void Connect()
    {
        var takers = new Dictionary<(string Layer, int Node), List<int>>();
        var open = new int[_waiting.Count];
        var ready = new List<int>();
        for (var i = 0; i < _waiting.Count; i++)
        {
            foreach (var reference in _waiting[i].Inputs.Where(r => Find(r) is null))
            {
                open[i]++;
                if (!takers.TryGetValue(PlaceOf(reference), out var waiting)) takers[PlaceOf(reference)] = waiting = [];
                waiting.Add(i);
            }

            if (open[i] == 0) ready.Add(i);
        }

        var done = new bool[_waiting.Count];
        while (ready.Count > 0)
        {
            var next = new SortedSet<int>();
            foreach (var i in ready)
            {
                var (name, layer, node, inputs) = _waiting[i];
                _outputs[(name, node)] = layer.ApplyAll([.. inputs.Select(r => Find(r)!)]);
                done[i] = true;
                if (!takers.Remove((name, node), out var waiting)) continue;
                foreach (var taker in waiting)
                    if (--open[taker] == 0 && _waiting[taker].Inputs.All(r => Find(r) is not null)) next.Add(taker);
            }

            ready = [.. next];
        }

        var left = Array.IndexOf(done, false);
        if (left >= 0) throw Wrong($"layer '{_waiting[left].Name}' is applied to something that no layer gives");
    }

    private void Enter(JsonObject entry)
    {
        var layer = KerasConfig.Read<Layer>(entry);
        var name = entry["name"]?.ToString() ?? layer.Name;
        if (layer is Input input)
        {
            _outputs[(name, 0)] = [input.Output];
            return;
        }

        foreach (var (node, inbound) in (entry["inbound_nodes"] as JsonArray ?? []).Index())
            _waiting.Add((name, layer, node, References(inbound, name)));
    }

    // a nested model of Keras 2 counts the call that made it; its calls here then begin with number 1
    private void Shift()
    {
        var last = new Dictionary<string, int>();
        foreach (var reference in _waiting.SelectMany(w => w.Inputs).Concat(Histories(_config["output_layers"])))
            last[reference.Layer] = Math.Max(reference.Node, last.GetValueOrDefault(reference.Layer, -1));
        foreach (var calls in _waiting.CountBy(w => w.Name)) _firstNode[calls.Key] = Math.Max(0, last.GetValueOrDefault(calls.Key, -1) + 1 - calls.Value);
    }

    private (string Layer, int Node) PlaceOf(Reference reference) => (reference.Layer, reference.Node - _firstNode.GetValueOrDefault(reference.Layer));

    private LayerOutput? Find(Reference reference) =>
        _outputs.TryGetValue(PlaceOf(reference), out var outputs) && reference.Output >= 0 && reference.Output < outputs.Count ? outputs[reference.Output] : null;

    private IReadOnlyList<LayerOutput> Ends(string key) =>
        [.. Histories(_config[key]).Select(r => Find(r) ?? throw Wrong($"'{key}' names '{r.Layer}', which no layer gives"))];

    // ["name", 0, 0] or a list of such
    private List<Reference> Histories(JsonNode? json) => json is JsonArray { Count: 3 } one && one[0] is JsonValue ? [History(one)]
        : json is JsonArray many ? [.. many.Select(h => History(h as JsonArray))] : throw Wrong("its inputs or outputs are not listed");

    private Reference History(JsonArray? json)
    {
        if (json is [JsonValue name, JsonValue node, JsonValue output, ..] && node.TryGetValue(out int n) && output.TryGetValue(out int o)) return new(name.ToString(), n, o);
        throw Wrong($"expected [layer, node, output], got {KerasConfig.Shown(json)}");
    }

    private List<Reference> References(JsonNode? inbound, string layer)
    {
        var found = new List<Reference>();
        if (inbound is JsonObject node)
        {
            RefuseArguments(node["kwargs"], layer);
            Collect(node["args"], found);
        }
        else
        {
            foreach (var history in inbound as JsonArray ?? [])
            {
                found.Add(History(history as JsonArray));
                if (history is JsonArray { Count: > 3 } more) RefuseArguments(more[3], layer);
            }
        }

        return found.Count > 0 ? found : throw Wrong($"a call of layer '{layer}' has no inputs");
    }

    private void Collect(JsonNode? json, List<Reference> found)
    {
        if (json is JsonObject { } tensor && tensor["class_name"]?.ToString() == "__keras_tensor__") found.Add(History(tensor["config"]?["keras_history"] as JsonArray));
        else if (json is JsonArray list) foreach (var item in list) Collect(item, found);
        else if (json is not null) throw Wrong($"a call has an argument that is no tensor: {KerasConfig.Shown(json)}");
    }

    private void RefuseArguments(JsonNode? arguments, string layer)
    {
        if (arguments is JsonObject given && given.FirstOrDefault(a => a.Value is not null) is { Key: { } key })
            throw Wrong($"a call of layer '{layer}' has the argument '{key}', which is not supported");
    }

    private KerasConfigException Wrong(string what) => new($"Functional model '{ModelName}': {what}.");

    private sealed record Reference(string Layer, int Node, int Output);
}
