namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Units that can run in any order and at the same time.</summary>
/// <remarks>Each run of the plan has a number, which is part of every claim: a thread that comes late finds nothing to claim, and nobody waits for a thread that holds no unit.</remarks>
internal sealed class Stage(Unit[] units)
{
    private long _next;
    private int _finished;

    /// <summary>Whether every unit has been run.</summary>
    public bool IsFinished => Volatile.Read(ref _finished) >= units.Length;

    /// <summary>Begins the stage anew for a run.</summary>
    public void Reset(int run)
    {
        _finished = 0;
        Volatile.Write(ref _next, (long)run << 32);
    }

    /// <summary>Takes the next unit of a run.</summary>
    /// <returns>False if none is left.</returns>
    public bool TryClaim(int run, out Unit unit)
    {
        while (true)
        {
            var next = Volatile.Read(ref _next);
            var index = (int)next;
            if ((int)(next >> 32) != run || index >= units.Length)
            {
                unit = default;
                return false;
            }

            if (Interlocked.CompareExchange(ref _next, next + 1, next) != next) continue;
            unit = units[index];
            return true;
        }
    }

    /// <summary>Says that a unit that was claimed is over.</summary>
    public void Finish() => Interlocked.Increment(ref _finished);
}
