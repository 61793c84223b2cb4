using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Execution;

/// <summary>A module in a session of TensorFlow's. Calls take turns; several executables run side by side.</summary>
internal sealed class TensorFlowExecutable : IExecutable, IVariableHolder
{
    private readonly Module _module;
    private readonly NativeGraph _graph;
    private readonly StatusHandle _status;
    private readonly SessionVariables _variables;
    private readonly Dictionary<Program, SessionProgram> _programs = [];
    private readonly Lock _turn = new();
    private bool _isDisposed;

    public TensorFlowExecutable(Module module, TensorFlowOptions options)
    {
        var translated = new ModuleGraph(module);
        (_module, _graph, _status) = (module, NativeGraph.Open(translated.Graph.ToByteArray(), SessionConfig.Of(options)), NativeMethods.TF_NewStatus());
        try
        {
            _variables = new SessionVariables(_graph, translated.Variables);
            foreach (var names in translated.Programs) _programs[names.Program] = new SessionProgram(_graph, names);
        }
        catch
        {
            foreach (var program in _programs.Values) program.Dispose();
            _graph.Dispose();
            _status.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Prepare(Program program, int batch)
    {
        lock (_turn) Of(program).Tensors(batch);
    }

    /// <inheritdoc/>
    public void Run(Program program, RunArguments arguments)
    {
        RunChecks.Fit(program, arguments);
        lock (_turn)
        {
            var session = Of(program);
            _variables.Refresh(_status);
            session.Run(arguments, _status);
            _variables.Changed(program.Assigns, this);
        }
    }

    /// <inheritdoc/>
    public void CopyTo(Variable variable, Span<float> destination)
    {
        lock (_turn) _variables.CopyTo(variable, destination, _status);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            _variables.HandBack();
            _variables.Dispose();
            foreach (var program in _programs.Values) program.Dispose();
            _graph.Dispose();
            _status.Dispose();
        }
    }

    private SessionProgram Of(Program program)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _programs.TryGetValue(program, out var session) ? session
            : throw new ArgumentException($"Program '{program.Name}' is not one of this module's: {string.Join(", ", _module.Programs.Select(p => p.Name))}.", nameof(program));
    }
}
