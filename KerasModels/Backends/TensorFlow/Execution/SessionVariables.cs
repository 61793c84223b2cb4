using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>A session's variables, and which of them are newer than, or older than, the model's.</summary>
internal sealed class SessionVariables : IDisposable
{
    private readonly NativeGraph _graph;
    private readonly Variable[] _variables;
    private readonly Dictionary<Variable, int> _places = [];
    private readonly TensorPlace[] _reads, _news;
    private readonly nint[] _writes, _snapshot;
    private readonly long[] _versions;

    public SessionVariables(NativeGraph graph, IReadOnlyList<VariableNames> names)
    {
        _graph = graph;
        _variables = [.. names.Select(n => n.Variable)];
        foreach (var (i, variable) in _variables.Index()) _places[variable] = i;
        (_reads, _news, _writes) = ([.. names.Select(n => graph.Place(n.Read))], [.. names.Select(n => graph.Place(n.New))], [.. names.Select(n => graph.Operation(n.Write))]);
        (_snapshot, _versions) = (new nint[names.Count], new long[names.Count]);
        Array.Fill(_versions, -1);
    }

    /// <summary>Writes to the session what was changed elsewhere.</summary>
    public void Refresh(StatusHandle status)
    {
        var isFresh = true;
        for (var i = 0; i < _variables.Length; i++) isFresh &= _versions[i] == _variables[i].Version;
        if (isFresh) return;
        int[] stale = [.. Enumerable.Range(0, _variables.Length).Where(i => _versions[i] != _variables[i].Version)];

        // The session keeps the memory as the variable's value, so it is written once and let go.
        var tensors = new List<TensorHandle>(stale.Length);
        try
        {
            foreach (var i in stale)
            {
                tensors.Add(TensorHandle.Allocate(DataType.DtFloat, _variables[i].Shape.At(1)));
                _variables[i].Read().CopyTo(tensors[^1].Elements<float>());
            }

            _graph.Run(status, Array.ConvertAll(stale, i => _news[i]), [.. tensors.Select(t => t.Pointer)], [], [], Array.ConvertAll(stale, i => _writes[i]), "writing variables");
            foreach (var i in stale) _versions[i] = _variables[i].Version;
        }
        finally
        {
            foreach (var tensor in tensors) tensor.Dispose();
        }

        Forget();
    }

    /// <summary>Says that a run has changed these.</summary>
    public void Changed(IReadOnlyList<Assign> assigns, IVariableHolder holder)
    {
        Forget();
        for (var i = 0; i < assigns.Count; i++) _versions[_places[assigns[i].Target]] = assigns[i].Target.Claim(holder);
    }

    /// <summary>Copies a variable's value. The first after a run looks at all of them at once, without copying.</summary>
    public void CopyTo(Variable variable, Span<float> destination, StatusHandle status)
    {
        if (_snapshot[_places[variable]] == 0) _graph.Run(status, [], [], _reads, _snapshot, [], "reading variables");
        TensorHandle.ElementsOf<float>(_snapshot[_places[variable]]).CopyTo(destination);
    }

    /// <summary>Hands every variable's newest value back.</summary>
    public void HandBack()
    {
        for (var i = 0; i < _variables.Length; i++)
            if (_versions[i] == _variables[i].Version) _variables[i].Read();
    }

    /// <inheritdoc/>
    public void Dispose() => Forget();

    private void Forget()
    {
        foreach (var tensor in _snapshot)
            if (tensor != 0) NativeMethods.TF_DeleteTensor(tensor);
        Array.Clear(_snapshot);
    }
}
