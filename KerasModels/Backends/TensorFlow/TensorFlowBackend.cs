using MLGenerative.KerasModels.Backends.TensorFlow.Execution;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow;

/// <summary>TensorFlow, through the C API of a libtensorflow that is on the machine: a module becomes one graph and one session, and a whole training step runs inside it.</summary>
/// <remarks>Weights, shuffles and random numbers are those of the embedded engine; sums are added in TensorFlow's order, so results agree to rounding, not to the bit.</remarks>
public sealed class TensorFlowBackend : IBackend
{
    /// <summary>A backend over the library that is found (see <see cref="TensorFlowLibrary"/>), loaded when the first is made.</summary>
    /// <param name="options">Threads; null: the defaults.</param>
    /// <exception cref="TensorFlowLibraryException">There is no library, or none that can be used; the message says where it was looked for and what to do.</exception>
    public TensorFlowBackend(TensorFlowOptions? options = null)
    {
        Options = options ?? new TensorFlowOptions();
        TensorFlowLibrary.Load();
    }

    /// <inheritdoc/>
    public string Name => "tensorflow";

    /// <summary>Threads.</summary>
    public TensorFlowOptions Options { get; }

    /// <inheritdoc/>
    public IExecutable Compile(Module module) => new TensorFlowExecutable(module, Options);
}
