using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>The steps of a segment as one thread runs them. What only a unit needs lies in the thread's scratch memory, which stays in its cache from unit to unit.</summary>
/// <param name="steps">The steps.</param>
/// <param name="local">Where the values of one sample lie, whose places are this thread's own.</param>
/// <param name="samples">Samples a unit at most.</param>
internal sealed unsafe class ThreadSteps(Step[] steps, MemoryPlan local, int samples)
{
    // In whole cache lines, two at a time, so that values behind it are aligned.
    private readonly int _own = (steps.Select(s => s.Scratch).DefaultIfEmpty(0).Max() + 31) / 16 * 16;

    /// <summary>The steps.</summary>
    public Step[] Steps { get; } = steps;

    /// <summary>Floats of scratch memory: what a step needs and, behind it, the values of a unit.</summary>
    public long Scratch => _own + (local.Length * samples);

    /// <summary>Puts the values where a unit that begins with sample <paramref name="from"/> finds them: steps count samples from the first of the batch.</summary>
    public void Bind(float* scratch, int from) => local.Bind(scratch + _own, samples, from);
}
