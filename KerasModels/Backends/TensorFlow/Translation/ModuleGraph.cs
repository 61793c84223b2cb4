using System.Globalization;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>A module as one graph: its variables as resources, and each program's nodes under the program's name.</summary>
/// <remarks>
/// A program reads each variable by one ReadVariableOp. Its assignments wait for a node "ready", which waits for every read and every new value: so all reads see the values at the start,
/// and a step that fails changes nothing.
/// </remarks>
internal sealed class ModuleGraph
{
    private readonly GraphBuilder _graph = new();
    private readonly Dictionary<Variable, string> _handles = [];
    private readonly List<string> _roots = [];

    /// <summary>The graph of a module.</summary>
    /// <exception cref="GraphException">An operation has no node.</exception>
    public ModuleGraph(Module module)
    {
        Variables = [.. module.Variables.Select((variable, i) => Declare(variable, string.Create(CultureInfo.InvariantCulture, $"variable_{i}")))];
        Programs = [.. module.Programs.Select(Write)];
        _graph.Prune(_roots);
    }

    /// <summary>The graph.</summary>
    public GraphDef Graph => _graph.Graph;

    /// <summary>The variables, in the module's order.</summary>
    public IReadOnlyList<VariableNames> Variables { get; }

    /// <summary>The programs, in the module's order.</summary>
    public IReadOnlyList<ProgramNames> Programs { get; }

    private VariableNames Declare(Variable variable, string name)
    {
        var handle = _graph.Add(name, "VarHandleOp", [], Attributes.Type("dtype", DType.Float32), Attributes.Dims("shape", variable.Shape), Attributes.Text("shared_name", name));
        _handles[variable] = handle;
        var newest = _graph.Add(name + "/new", "Placeholder", [], Attributes.Type("dtype", DType.Float32), Attributes.Dims("shape", variable.Shape));
        var names = new VariableNames(variable, Read(name + "/read", handle), newest, Assign(name + "/write", handle, newest));
        _roots.AddRange([names.Read, names.Write]);
        return names;
    }

    private ProgramNames Write(Program program)
    {
        var scope = program.Name + "/";
        var reads = new Dictionary<Variable, string>();
        var (scalars, random, inputs) = (new Dictionary<string, string>(), new List<(Value, string)>(), new Dictionary<Value, string>());
        string? batch = null;
        string Feed(string name, DType type, Shape shape) => _graph.Add(scope + name, "Placeholder", [], Attributes.Type("dtype", type), Attributes.Dims("shape", shape));

        foreach (var input in program.Inputs) inputs[input] = Feed(((Placeholder)input.Operation).Name, input.Type, input.Shape);
        foreach (var scalar in program.Scalars) scalars[scalar] = Feed(scalar, DType.Float32, Shape.Scalar);
        var writer = new ProgramWriter(_graph, scope, (_, value) => value.Operation switch
        {
            Placeholder => inputs[value],
            ScalarInput scalar => scalars[scalar.Name],
            VariableRead read => reads.TryGetValue(read.Variable, out var name) ? name : reads[read.Variable] = Read($"{scope}read", _handles[read.Variable]),
            _ => RandomFeed(value),
        }, _ => batch = Feed("batch", DType.Int32, Shape.Scalar));
        writer.Write(program.Values);

        string RandomFeed(Value value)
        {
            random.Add((value, Feed("random", DType.Float32, value.Shape)));
            return random[^1].Item2;
        }

        string? commit = null;
        if (program.Assigns.Count > 0)
        {
            var ready = _graph.Add(scope + "ready", "NoOp", reads.Values.Concat(program.Assigns.Select(a => writer.Of(a.NewValue))).Distinct().Select(After));
            var assigns = program.Assigns.Select(a => Assign(scope + "assign", _handles[a.Target], writer.Of(a.NewValue), After(ready))).ToArray();
            commit = _graph.Add(scope + "commit", "NoOp", assigns.Select(After));
            _roots.Add(commit);
        }

        // TensorFlow does not give back what it is fed, so such an output is a node of its own.
        string[] feeds = [.. inputs.Values, .. scalars.Values, .. random.Select(r => r.Item2), .. batch is null ? [] : new[] { batch }];
        string[] outputs = [.. program.Outputs.Select(o => writer.Of(o.Value) is var name && feeds.Contains(name) ? _graph.Add(scope + o.Name, "Identity", [name], Attributes.Type("T", o.Value.Type)) : name)];
        _roots.AddRange([.. outputs, .. feeds]);
        return new ProgramNames(program, [.. program.Inputs.Select(i => inputs[i])], [.. program.Scalars.Select(s => scalars[s])], random, batch, outputs, commit);
    }

    private string Read(string name, string handle) => _graph.Add(name, "ReadVariableOp", [handle], Attributes.Type("dtype", DType.Float32));

    private string Assign(string name, string handle, string value, params string[] after) => _graph.Add(name, "AssignVariableOp", [handle, value, .. after], Attributes.Type("dtype", DType.Float32));

    private static string After(string tensor) => "^" + tensor.Split(':')[0];
}
