using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.Benchmarks;

/// <summary>Where the time of a training step goes, on one thread: the shortest time of every step of its plan, with the share of the peak of those that are products.</summary>
internal static class ProfileCommand
{
    public static void Run(Arguments arguments)
    {
        var asked = arguments.Text("--model") ?? throw new ArgumentException($"--model NAME is missing: one of {string.Join(", ", TrainCommand.Models.Select(m => m.Name))}.");
        var (_, batch, run) = TrainCommand.Models.FirstOrDefault(m => m.Name == asked);
        if (run is null) throw new ArgumentException($"--model: expected one of {string.Join(", ", TrainCommand.Models.Select(m => m.Name))}, got '{asked}'.");

        // Full batches only, so that there is one plan a program.
        batch = arguments.Number("--batch", batch);
        var clock = new StepClock();
        var images = (batch * arguments.Number("--steps", 24)).ToString(CultureInfo.InvariantCulture);
        var measured = run(new Arguments(["--threads", "1", "--images", images, .. arguments.All]) { Steps = clock });
        var steps = clock.Seconds.OrderByDescending(s => s.Seconds).ToList();
        var all = steps.Sum(s => s.Seconds);
        foreach (var (step, seconds) in steps.Take(arguments.Number("--top", 40)))
            Console.WriteLine(Invariant($"{seconds * 1e6,9:F1} us {seconds / all,7:P1}  {(step.Work > 0 ? (step.Work / seconds / measured.Peak).ToString("P0", CultureInfo.InvariantCulture) : ""),5}  {step}"));
        var products = steps.Where(s => s.Step.Work > 0).ToList();
        var (work, time) = (products.Sum(s => s.Step.Work), products.Sum(s => s.Seconds));
        Console.WriteLine(Invariant($"{all * 1e6,9:F1} us in {steps.Count} steps: products {time / all:P1} at {work / time / measured.Peak:P1} of the peak; all else {1 - (time / all):P1}; the whole {work / all / measured.Peak:P1} of the peak"));
        Console.WriteLine(Invariant($"memory: arena {clock.Memory.Arena / 1e6:F1} MB, scratch {clock.Memory.Scratch / 1e6:F2} MB, variables with slots and copies {clock.Memory.Variables / 1e6:F1} MB"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
