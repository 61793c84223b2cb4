namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A piece of a plan that computes a range of a result.</summary>
internal abstract class Step
{
    /// <summary>Floats of scratch memory that a thread needs to run it.</summary>
    public virtual int Scratch => 0;

    /// <summary>Floating-point operations of a product or convolution in the whole range, each multiply-add being two; 0 of what is neither.</summary>
    public virtual double Work => 0;

    /// <summary>Computes the range from <paramref name="from"/> up to <paramref name="to"/>: samples, elements, or 0 to 1.</summary>
    public abstract void Run(in StepContext context, int from, int to);
}
