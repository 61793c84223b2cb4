using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Saving.Onnx.Protos;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>A graph being written: its operators, and under which name each value is in which layout.</summary>
internal sealed partial class OnnxGraph
{
    private readonly GraphProto _graph = new();
    private readonly Dictionary<(Value Value, Layout Layout), string> _names = [];
    private readonly Dictionary<Value, Layout> _held = [];
    private readonly HashSet<string> _taken = [];
    private readonly Program _program;
    private string? _batchSize;

    /// <summary>A graph with the program's inputs, random numbers and scalars given.</summary>
    public OnnxGraph(Program program)
    {
        (_program, _graph.Name) = (program, program.Name);
        foreach (var output in program.Outputs) _taken.Add(output.Name);
        foreach (var (value, name) in ProgramInputs.Of(program))
        {
            if (program.Outputs.Any(o => o.Name == name)) throw new GraphException($"Program '{program.Name}': an input and an output are called '{name}'. Name one of the layers otherwise.");
            _taken.Add(name);
            _graph.Input.Add(OnnxTypes.Port(name, value.Type, value.Shape));
            Give(value, name, Layout.ChannelsLast);
        }
    }

    /// <summary>Whether a value is there without being computed: an input or a constant.</summary>
    public bool Has(Value value) => _held.ContainsKey(value) || IsConstant(value);

    /// <summary>Whether a value is there with its channels first, as a convolution gave it.</summary>
    public bool IsChannelsFirst(Value value) => _held.TryGetValue(value, out var layout) && layout == Layout.ChannelsFirst;

    /// <summary>Says under which name a value is, and in which layout it was computed.</summary>
    public void Give(Value value, string name, Layout layout = Layout.ChannelsLast) => (_held[value], _names[(value, layout)]) = (layout, name);

    /// <summary>Says that a value is the same as another.</summary>
    public void GiveAlias(Value value, Value other)
    {
        var layout = IsChannelsFirst(other) ? Layout.ChannelsFirst : Layout.ChannelsLast;
        Give(value, In(other, layout), layout);
    }

    /// <summary>Adds an operator of one result.</summary>
    /// <param name="type">ONNX's name of it.</param>
    /// <param name="origin">The value it is part of, whose layer names it.</param>
    /// <param name="inputs">The names of its inputs; an empty one is left out.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The name of its result.</returns>
    public string Add(string type, Value origin, IReadOnlyList<string> inputs, params IReadOnlyList<OnnxAttribute> attributes)
    {
        var name = Unique(origin.Path.Length > 0 ? $"{origin.Path}/{type}" : type);
        _graph.Node.Add(new NodeProto { Name = name, OpType = type, Input = { inputs }, Output = { name }, Attribute = { attributes.Select(a => a.Message) } });
        return name;
    }

    /// <summary>The batch size as one whole number (int64, rank 1), taken from an input.</summary>
    /// <exception cref="GraphException">No input tells it.</exception>
    public string BatchSize()
    {
        if (_batchSize is not null) return _batchSize;
        var (value, name) = ProgramInputs.Of(_program).FirstOrDefault(i => !i.Value.Shape.IsStatic);
        if (value is null) throw new GraphException($"Program '{_program.Name}': no input tells the batch size.");
        var axis = value.Shape.Index().First(d => d.Item.IsBatch);
        _batchSize = Add("Shape", value, [name], OnnxAttribute.Of("start", axis.Index), OnnxAttribute.Of("end", axis.Index + 1));
        return axis.Item.Factor == 1 ? _batchSize : _batchSize = Add("Div", value, [_batchSize, Integers(axis.Item.Factor)]);
    }

    /// <summary>The whole graph, its results under the program's names.</summary>
    public GraphProto Finish()
    {
        foreach (var output in _program.Outputs)
        {
            var name = In(output.Value, Layout.ChannelsLast);
            var maker = _graph.Node.FirstOrDefault(n => n.Output[0] == name);

            // an input, a constant, or what another output is already
            if (maker is null || _program.Outputs.Any(o => o.Name == name)) _graph.Node.Add(new NodeProto { Name = Unique("Identity"), OpType = "Identity", Input = { name }, Output = { output.Name } });
            else Rename(name, output.Name);
            _graph.Output.Add(OnnxTypes.Port(output.Name, output.Value.Type, output.Value.Shape));
        }

        return _graph;
    }

    private void Rename(string from, string to)
    {
        foreach (var names in _graph.Node.SelectMany(n => new[] { n.Input, n.Output }))
            for (var i = 0; i < names.Count; i++)
                if (names[i] == from) names[i] = to;
        foreach (var key in _names.Where(n => n.Value == from).Select(n => n.Key).ToList()) _names[key] = to;
    }

    private string Unique(string wanted)
    {
        var name = wanted;
        for (var number = 1; !_taken.Add(name); number++) name = FormattableString.Invariant($"{wanted}_{number}");
        return name;
    }
}
