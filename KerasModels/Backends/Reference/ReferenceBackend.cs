using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>The oracle: plain loops in double precision, one kernel an operation, nothing clever.</summary>
public sealed class ReferenceBackend : IBackend
{
    /// <inheritdoc/>
    public string Name => "reference";

    /// <inheritdoc/>
    public IExecutable Compile(Module module) => new ReferenceExecutable(module);
}
