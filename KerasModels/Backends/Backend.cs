using MLGenerative.KerasModels.Backends.Reference;

namespace MLGenerative.KerasModels.Backends;

/// <summary>The backends there are.</summary>
public static class Backend
{
    /// <summary>What models run on unless they are told otherwise.</summary>
    public static IBackend Default { get; } = new ReferenceBackend();
}
