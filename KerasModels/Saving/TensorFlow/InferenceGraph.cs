using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>What a model computes as one TensorFlow graph whose weights are constants; needs no TensorFlow to be written.</summary>
/// <remarks>Feeds and results have the names of the program's inputs and outputs, as far as TensorFlow allows them; each layer's nodes stand under its path.</remarks>
internal sealed class InferenceGraph
{
    private readonly GraphBuilder _graph = new();

    /// <summary>The graph of a program.</summary>
    /// <exception cref="GraphException">It assigns variables, or has an operation that TensorFlow has not.</exception>
    public InferenceGraph(Program program)
    {
        if (program.Assigns.Count > 0) throw new GraphException($"Program '{program.Name}' changes variables; a graph of constants cannot. Export what the model computes in use.");
        var feeds = ProgramInputs.Of(program);
        var outputs = program.Outputs.Select(o => (Output: o, Name: _graph.Reserve(o.Name))).ToArray();
        var names = new Dictionary<Value, string>();
        foreach (var (value, name) in feeds) names[value] = _graph.Add(name, "Placeholder", [], Attributes.Type("dtype", value.Type), Attributes.Dims("shape", value.Shape));
        Inputs = [.. feeds.Select(f => new FilePort(names[f.Value], f.Value.Type, f.Value.Shape))];

        var constants = new Dictionary<Variable, string>();
        var writer = new ProgramWriter(_graph, "", (_, value) => value.Operation is VariableRead read ? Constant(read.Variable) : names[value], to => Batch(to, [.. feeds.Select(f => f.Value)], names));
        writer.Write(program.Values);
        foreach (var (output, name) in outputs) _graph.AddReserved(name, "Identity", [writer.Of(output.Value)], Attributes.Type("T", output.Value.Type));
        Outputs = [.. outputs.Select(o => new FilePort(o.Name, o.Output.Value.Type, o.Output.Value.Shape))];
        _graph.Prune([.. names.Values, .. outputs.Select(o => o.Name)]);

        string Constant(Variable variable) => constants.TryGetValue(variable, out var known) ? known
            : constants[variable] = _graph.Constant(variable.Path.Length > 0 ? variable.Path : variable.Name, variable.Read(), variable.Shape);
    }

    /// <summary>The graph.</summary>
    public GraphDef Graph => _graph.Graph;

    /// <summary>What it is given.</summary>
    public IReadOnlyList<FilePort> Inputs { get; }

    /// <summary>What it gives.</summary>
    public IReadOnlyList<FilePort> Outputs { get; }

    // The batch size is what the first feed that depends on it turns out to have.
    private static string Batch(ProgramWriter to, Value[] feeds, Dictionary<Value, string> names)
    {
        var feed = feeds.FirstOrDefault(f => !f.Shape.IsStatic) ?? throw new GraphException("The program depends on the batch size, and no input tells it.");
        var axis = feed.Shape.Index().First(d => d.Item.IsBatch).Index;
        var whole = Attributes.Type("T", DType.Int32);
        var shape = to.Add("Shape", [names[feed]], Attributes.Type("T", feed.Type), Attributes.Type("out_type", DType.Int32));
        var size = to.Add("GatherV2", [shape, to.Whole(axis), to.Whole(0)],
            Attributes.Type("Tparams", DType.Int32), Attributes.Type("Tindices", DType.Int32), Attributes.Type("Taxis", DType.Int32), Attributes.Whole("batch_dims", 0));
        return feed.Shape[axis].Factor == 1 ? size : to.Add("FloorDiv", [size, to.Whole(feed.Shape[axis].Factor)], whole);
    }
}
