namespace MLGenerative.Tests.Shared;

/// <summary>What the current thread allocates on the managed heap; other threads' tests do not count.</summary>
public static class Allocated
{
    private const int Times = 5;

    /// <summary>Bytes while something runs: the least of several times, since code that is new, or has just been compiled anew, allocates what it will not allocate again.</summary>
    public static long Least(Action run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Times; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
