using System.Diagnostics;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>Runs a lab's parts in order; after a stop, the part it came in and those behind it are missing.</summary>
/// <param name="context">Screen and token of the run.</param>
internal sealed class LabSteps(LabContext context)
{
    private readonly List<Text> _missing = [];
    private readonly List<(string Name, double Seconds)> _durations = [];

    /// <summary>The parts that were not finished.</summary>
    public IReadOnlyList<Text> Missing => _missing;

    /// <summary>How long each finished part took, in seconds.</summary>
    public IReadOnlyList<(string Name, double Seconds)> Durations => _durations;

    /// <summary>Runs a part, unless the run has been stopped.</summary>
    /// <param name="title">What the screen calls it.</param>
    /// <param name="part">The part.</param>
    public void Run(Text title, Action part)
    {
        if (_missing.Count > 0 || context.Stop.IsCancellationRequested)
        {
            _missing.Add(title);
            return;
        }

        context.Screen.Heading(title);
        var watch = Stopwatch.StartNew();
        try
        {
            part();
            _durations.Add((title.English, watch.Elapsed.TotalSeconds));
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            _missing.Add(title);
        }
    }
}
