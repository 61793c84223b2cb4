using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Saving.Messages;
using MLGenerative.KerasModels.Saving.TensorFlow.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>A SavedModel or frozen GraphDef of anybody's, run through TensorFlow's library: from arrays to arrays.</summary>
/// <remarks>TensorFlow runs what the file says: score only files that you trust, as with any program. Calls may come from several threads.</remarks>
public sealed class ScoringFunction : IDisposable
{
    private readonly NativeGraph _graph;
    private readonly ScoringPort[] _inputs, _outputs;
    private readonly string _what;

    private ScoringFunction(NativeGraph graph, ScoringPort[] inputs, ScoringPort[] outputs, string path) =>
        (_graph, _inputs, _outputs, _what) = (graph, inputs, outputs, $"scoring '{path}'");

    /// <summary>The names of what it is given.</summary>
    public IReadOnlyList<string> Inputs => [.. _inputs.Select(i => i.Name)];

    /// <summary>The names of what it gives.</summary>
    public IReadOnlyList<string> Outputs => [.. _outputs.Select(o => o.Name)];

    /// <summary>Loads a SavedModel.</summary>
    /// <param name="folder">The folder that holds <c>saved_model.pb</c>.</param>
    /// <param name="signature">Which of its functions.</param>
    /// <param name="tag">Which of its graphs.</param>
    /// <exception cref="DllNotFoundException">TensorFlow's library is not there or cannot be used.</exception>
    /// <exception cref="TensorFlowException">TensorFlow cannot read the folder, or a signature names a tensor that its graph has not.</exception>
    /// <exception cref="ModelFileException">It has no such signature; the message lists those it has. Or what it says of its signatures is damaged.</exception>
    public static ScoringFunction LoadSavedModel(string folder, string signature = SavedModelFormat.Signature, string tag = SavedModelFormat.Tag)
    {
        TensorFlowLibrary.Load();
        var graph = NativeGraph.OpenSavedModel(folder, tag, new ConfigProto(), out var bytes);
        try
        {
            var signatures = BoundedMessages.Read<MetaGraphOutline>(bytes, folder).SignatureDef;
            if (!signatures.TryGetValue(signature, out var found))
                throw new ModelFileException($"{folder}: expected a signature '{signature}', found {(signatures.Count == 0 ? "none" : string.Join(", ", signatures.Keys.Order(StringComparer.Ordinal)))}. Name one of these.");
            return new ScoringFunction(graph, [.. found.Inputs.Where(i => i.Value.Name.Length > 0).Select(Port)], [.. found.Outputs.Where(o => o.Value.Name.Length > 0).Select(Port)], folder);
        }
        catch (Exception cause)
        {
            graph.Dispose();
            if (cause is InvalidProtocolBufferException) throw new ModelFileException($"{folder}: expected the signatures of a SavedModel, found something else ({cause.Message})", cause);
            throw;
        }

        ScoringPort Port(KeyValuePair<string, TensorInfo> info) => new(info.Key, graph.Place(info.Value.Name), info.Value.Dtype);
    }

    /// <summary>Loads a frozen GraphDef.</summary>
    /// <param name="path">The file.</param>
    /// <param name="outputs">Its outputs by name, <c>node</c> or <c>node:1</c>; none: every node that no other takes.</param>
    /// <exception cref="DllNotFoundException">TensorFlow's library is not there or cannot be used.</exception>
    /// <exception cref="ModelFileException">The file is no GraphDef.</exception>
    /// <exception cref="TensorFlowException">TensorFlow refuses the graph, or it has no such output.</exception>
    public static ScoringFunction LoadGraph(string path, params IReadOnlyList<string> outputs)
    {
        TensorFlowLibrary.Load();
        var bytes = File.ReadAllBytes(path);
        GraphOutline definition;
        try
        {
            definition = BoundedMessages.Read<GraphOutline>(bytes, path);
        }
        catch (InvalidProtocolBufferException cause)
        {
            throw new ModelFileException($"{path}: expected a frozen GraphDef, found something else ({cause.Message})", cause);
        }

        // The bytes as they are: a graph of anybody's may use parts of the format that are not known here.
        var graph = NativeGraph.Open(bytes, new ConfigProto());
        try
        {
            var taken = definition.Node.SelectMany(n => n.Input).Select(i => i.TrimStart('^').Split(':')[0]).ToHashSet();
            var names = outputs.Count > 0 ? outputs : [.. definition.Node.Where(n => !taken.Contains(n.Name) && n.Op is not ("Placeholder" or "Const") && graph.GivesSomething(n.Name)).Select(n => n.Name)];
            return new ScoringFunction(graph, [.. definition.Node.Where(n => n.Op == "Placeholder").Select(n => Port(n.Name))], [.. names.Select(Port)], path);
        }
        catch
        {
            graph.Dispose();
            throw;
        }

        ScoringPort Port(string name) => new(name, graph.Place(name), NativeGraph.TypeOf(graph.Place(name)));
    }

    /// <summary>Scores arrays by name.</summary>
    /// <param name="inputs">One an input, of the shape that the model wants, the batch in front.</param>
    /// <exception cref="TensorFlowException">An input is missing, or of a type that cannot become the model's; a shape does not fit; an output is of a type that is not read here; or TensorFlow fails.</exception>
    public IReadOnlyDictionary<string, Tensor> Run(IReadOnlyDictionary<string, Tensor> inputs)
    {
        foreach (var input in _inputs)
            if (!inputs.ContainsKey(input.Name)) throw new TensorFlowException(TensorFlowCode.InvalidArgument, $"TensorFlow, {_what}: expected inputs called {Listed(Inputs)}, got {Listed(inputs.Keys)}.");
        using var status = NativeMethods.TF_NewStatus();
        var given = new List<TensorHandle>(_inputs.Length);
        var got = new nint[_outputs.Length];
        try
        {
            foreach (var input in _inputs) given.Add(TensorConversion.ToNative(inputs[input.Name], input.Type, input.Name));
            _graph.Run(status, Array.ConvertAll(_inputs, i => i.Place), [.. given.Select(g => g.Pointer)], Array.ConvertAll(_outputs, o => o.Place), got, [], _what);
            return _outputs.Zip(got).ToDictionary(p => p.First.Name, p => TensorConversion.FromNative(p.Second, p.First.Name));
        }
        finally
        {
            foreach (var tensor in got)
                if (tensor != 0) NativeMethods.TF_DeleteTensor(tensor);
            foreach (var tensor in given) tensor.Dispose();
        }
    }

    /// <summary>Scores one array, for a model of one input and one output.</summary>
    /// <inheritdoc cref="Run(IReadOnlyDictionary{string, Tensor})"/>
    public Tensor Run(Tensor inputs) => _inputs.Length == 1 && _outputs.Length == 1 ? Run(new Dictionary<string, Tensor> { [_inputs[0].Name] = inputs })[_outputs[0].Name]
        : throw new TensorFlowException(TensorFlowCode.InvalidArgument, $"TensorFlow, {_what}: expected inputs by their names, since it takes {Listed(Inputs)} and gives {Listed(Outputs)}; got one without a name.");

    /// <inheritdoc/>
    public void Dispose() => _graph.Dispose();

    private static string Listed(IEnumerable<string> names) => names.Any() ? string.Join(", ", names) : "none";
}
