namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Units that can run in any order and at the same time.</summary>
/// <remarks>
/// Each thread has a queue of its own, the same units in every run, so that weights and their slots stay in its cache; a thread whose queue is empty takes from the others'.
/// Each run of the plan has a number, which is part of every claim: a thread that comes late finds nothing to claim, and nobody waits for a thread that holds no unit.
/// </remarks>
internal sealed class Stage
{
    // A queue's counter fills a cache line and more, so that claims do not disturb each other.
    private const int Spacing = 16;

    private readonly Unit[][] _queues;
    private readonly long[] _next;
    private readonly int _count;
    private int _finished;

    /// <summary>A stage of the given units, dealt out to so many threads in turn.</summary>
    public Stage(Unit[] units, int threads)
    {
        _count = units.Length;
        _queues = [.. Enumerable.Range(0, threads).Select(t => units.Where((_, i) => i % threads == t).ToArray())];
        _next = new long[(threads + 1) * Spacing];
    }

    /// <summary>Whether every unit has been run.</summary>
    public bool IsFinished => Volatile.Read(ref _finished) >= _count;

    /// <summary>Begins the stage anew for a run.</summary>
    public void Reset(int run)
    {
        _finished = 0;
        for (var queue = 0; queue < _queues.Length; queue++) Volatile.Write(ref _next[(queue + 1) * Spacing], (long)run << 32);
    }

    /// <summary>Takes the next unit of a run, of the thread's own first.</summary>
    /// <returns>False if none is left.</returns>
    public bool TryClaim(int run, int thread, out Unit unit)
    {
        for (var i = 0; i < _queues.Length; i++)
        {
            var queue = (thread + i) % _queues.Length;
            var units = _queues[queue];
            ref var place = ref _next[(queue + 1) * Spacing];
            while (true)
            {
                var next = Volatile.Read(ref place);
                var index = (int)next;
                if ((int)(next >> 32) != run || index >= units.Length) break;
                if (Interlocked.CompareExchange(ref place, next + 1, next) != next) continue;
                unit = units[index];
                return true;
            }
        }

        unit = default;
        return false;
    }

    /// <summary>Says that a unit that was claimed is over.</summary>
    public void Finish() => Interlocked.Increment(ref _finished);
}
