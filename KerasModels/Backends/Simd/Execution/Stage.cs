namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Units that can run in any order and at the same time.</summary>
internal sealed class Stage(Unit[] units)
{
    private int _next;

    /// <summary>Begins the stage anew.</summary>
    public void Reset() => _next = 0;

    /// <summary>Runs units until none is left, each timed if there is a clock.</summary>
    public void Run(in StepContext context, StepClock? clock)
    {
        while (true)
        {
            var index = Interlocked.Increment(ref _next) - 1;
            if (index >= units.Length) return;
            ref readonly var unit = ref units[index];
            if (clock is null)
            {
                foreach (var step in unit.Steps) step.Run(context, unit.From, unit.To);
            }
            else
            {
                clock.Run(unit, context);
            }
        }
    }
}
