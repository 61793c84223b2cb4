namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A piece of a plan that computes a range of a result.</summary>
internal abstract class Step
{
    /// <summary>Floats of scratch memory that a thread needs to run it.</summary>
    public virtual int Scratch => 0;

    /// <summary>Computes the range from <paramref name="from"/> up to <paramref name="to"/>: samples, elements, or 0 to 1.</summary>
    public abstract void Run(in StepContext context, int from, int to);
}
