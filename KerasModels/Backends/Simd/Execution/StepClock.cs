using System.Diagnostics;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>The shortest time that each step of each unit has taken: what remains when a busy machine's interruptions are left out. Knows the memory that it took, too.</summary>
internal sealed class StepClock
{
    private readonly Dictionary<(Step Step, int From), long> _shortest = [];

    /// <summary>Seconds by step, over all its units.</summary>
    public IEnumerable<(Step Step, double Seconds)> Seconds => _shortest.GroupBy(s => s.Key.Step, s => s.Value)
        .Select(g => (g.Key, g.Sum() / (double)Stopwatch.Frequency));

    /// <summary>Bytes of the arena that all plans share, of all threads' scratch memory, and of the variables with their copies.</summary>
    public (long Arena, long Scratch, long Variables) Memory { get; set; }

    /// <summary>Runs a unit and notes the times.</summary>
    public void Run(Step[] steps, in Unit unit, in StepContext context)
    {
        foreach (var step in steps)
        {
            var start = Stopwatch.GetTimestamp();
            step.Run(context, unit.From, unit.To);
            var ticks = Stopwatch.GetTimestamp() - start;
            lock (_shortest)
            {
                var key = (step, unit.From);
                _shortest[key] = _shortest.TryGetValue(key, out var best) ? Math.Min(best, ticks) : ticks;
            }
        }
    }
}
