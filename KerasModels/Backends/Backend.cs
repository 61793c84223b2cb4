using MLGenerative.KerasModels.Backends.Simd;

namespace MLGenerative.KerasModels.Backends;

/// <summary>The backends there are.</summary>
public static class Backend
{
    /// <summary>What models run on unless they are told otherwise: the embedded engine.</summary>
    public static IBackend Default { get; } = new SimdBackend();
}
