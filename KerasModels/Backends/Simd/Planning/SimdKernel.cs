namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>How this backend computes one kind of operation; found by reflection.</summary>
internal abstract class SimdKernel
{
    /// <summary>The kind of operation.</summary>
    public abstract Type Operation { get; }
}
