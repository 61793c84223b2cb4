using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace MLGenerative.Benchmarks;

/// <summary>Our training and Keras's in turns, on the same machine in the same run; the minimum of each counts.</summary>
internal static class CompareCommand
{
    private static readonly string[] s_all = ["", "--jit", "--backend jax"];

    public static void Run(Arguments arguments)
    {
        var peer = arguments.Text("--peer")?.Split(' ') ?? throw new ArgumentException("--peer COMMAND is missing: what runs bench.py, for example --peer \"python3 ../shared/peers/bench.py\".");

        // Our TensorFlow backend is held to Keras on TensorFlow as it comes: the same library, the same kernels.
        string[] variants = arguments.Text("--backend") is null ? s_all : [""];
        foreach (var (name, batch, run) in TrainCommand.Models)
        {
            if (arguments.Text("--model") is { } only && only != name) continue;
            var ours = double.PositiveInfinity;
            var theirs = variants.ToDictionary(v => v, _ => double.PositiveInfinity);
            for (var round = 0; round < arguments.Number("--rounds", 3); round++)
            {
                ours = Math.Min(ours, run(arguments));
                foreach (var variant in variants) theirs[variant] = Math.Min(theirs[variant], Peer(peer, name, arguments.Number("--batch", batch), variant));
            }

            Console.WriteLine(Invariant($"{name}: ours {ours:F4} s an epoch"));
            foreach (var (variant, seconds) in theirs) Console.WriteLine(Invariant($"  Keras {(variant.Length == 0 ? "on TensorFlow" : variant)}: {seconds:F4} s, {seconds / ours:F2} times ours"));
        }
    }

    private static double Peer(string[] command, string model, int batch, string variant)
    {
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true };
        foreach (var argument in command[1..].Concat([model, "--batch", batch.ToString(CultureInfo.InvariantCulture)]).Concat(variant.Split(' ', StringSplitOptions.RemoveEmptyEntries))) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var line = output.Split('\n').LastOrDefault(l => l.StartsWith('{'));
        if (line is null) return double.PositiveInfinity;
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("best").GetDouble();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
