namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Takes over a scalar of the run, rounded once.</summary>
/// <param name="to">Where it goes.</param>
/// <param name="index">Its place among the program's scalars.</param>
internal sealed unsafe class ScalarStep(Place to, int index) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end) => *to.Pointer = (float)context.Arguments.Scalars[index];
}
