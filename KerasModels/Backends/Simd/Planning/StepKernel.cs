using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A kernel that is a step of its own in a plan.</summary>
internal abstract class StepKernel : SimdKernel
{
    /// <summary>Whether a range of samples of the result needs the same range of its batched inputs only. Asked for batched results.</summary>
    public virtual bool IsBySample(Node node) => false;

    /// <summary>In multiples of how many elements the result can be shared out, all inputs being complete; 0: not at all.</summary>
    public virtual int Grain(Node node) => 0;

    /// <summary>The step that computes <paramref name="node"/>. Its range is of samples, of elements, or 0 to 1, by where it runs.</summary>
    public abstract Step Build<T>(Node node) where T : unmanaged, ILanes<T>;
}
