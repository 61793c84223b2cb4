namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>What a step is given besides its range.</summary>
/// <param name="Arguments">The run's arguments.</param>
/// <param name="ScratchAddress">The thread's scratch memory.</param>
internal readonly unsafe record struct StepContext(RunArguments Arguments, nint ScratchAddress)
{
    /// <summary>The thread's scratch memory, 64-byte aligned.</summary>
    public float* Scratch => (float*)ScratchAddress;
}
