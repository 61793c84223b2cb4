namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>How the SIMD backend computes. No option changes a result.</summary>
public sealed record SimdOptions
{
    /// <summary>Vector width; default: the widest that the processor has. A width it lacks works and is slow.</summary>
    public VectorWidth Width { get; init; } = VectorWidth.Widest;

    /// <summary>Whose threads compute; default: the shared pool, a thread for each processor. The pool is not disposed of with the backend.</summary>
    public WorkerPool? Pool { get; init; }

    /// <summary>Whether fused kernels stand in for compositions; tests compare both.</summary>
    internal bool Fuse { get; init; } = true;

    /// <summary>Told how long each step took, for measurements with one thread.</summary>
    internal Execution.StepClock? Clock { get; init; }
}
