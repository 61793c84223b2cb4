using System.Globalization;

namespace MLGenerative.Benchmarks;

/// <summary>Ours and Keras's in turns, on the same machine in the same run; the minimum of each counts.</summary>
internal static class CompareCommand
{
    public static void Run(Arguments arguments)
    {
        var peer = new Peer(arguments.Text("--peer")?.Split(' ') ?? throw new ArgumentException("--peer COMMAND is missing: what runs bench.py, for example --peer \"python3 ../shared/peers/bench.py\"."));

        // Our TensorFlow backend is held to Keras on TensorFlow as it comes: the same library, the same kernels.
        var variants = (arguments.Text("--variants") ?? (arguments.Text("--backend") is null ? "tensorflow,jit,jax" : "tensorflow")).Split(',');
        if (variants.FirstOrDefault(v => !Peer.Variants.ContainsKey(v)) is { } unknown)
            throw new ArgumentException($"--variants: expected some of {string.Join(", ", Peer.Variants.Keys)}, separated by commas, got '{unknown}'.");
        var models = TrainCommand.Models.Append(("predict", 1000, PredictCommand.Run)).ToList();
        var asked = arguments.Text("--model")?.Split(',') ?? [.. models.Select(m => m.Item1)];
        foreach (var (name, batch, run) in models.Where(m => asked.Contains(m.Item1))) Compare(name, batch, run, peer, variants, arguments);
    }

    private static void Compare(string name, int batch, Func<Arguments, Measured> run, Peer peer, string[] variants, Arguments arguments)
    {
        Measured? ours = null;
        var theirs = variants.ToDictionary(v => v, _ => (Seconds: (double?)null, Failure: (string?)null));
        string[] options = [name, "--batch", arguments.Number("--batch", batch).ToString(CultureInfo.InvariantCulture)];
        foreach (var option in (string[])["--images", "--epochs"])
            if (arguments.Text(option) is { } value) options = [.. options, option, value];
        for (var round = 0; round < arguments.Number("--rounds", 3); round++)
        {
            var now = run(arguments);
            ours = ours is null ? now : new(Math.Min(ours.Seconds, now.Seconds), now.Work, Math.Max(ours.Peak, now.Peak));

            // What cannot run will not run the next time either.
            foreach (var variant in variants.Where(v => theirs[v].Failure is null))
            {
                var (seconds, failure) = peer.Measure(variant, options);
                theirs[variant] = (seconds is null ? theirs[variant].Seconds : Math.Min(seconds.Value, theirs[variant].Seconds ?? double.PositiveInfinity), failure);
            }
        }

        Console.WriteLine(Invariant($"{name}: ours {ours!.Seconds:F4} s, {ours.Speed / 1e9:F1} GFLOP/s, {ours.Share:P1} of the peak of {ours.Peak / 1e9:F1}"));
        foreach (var (variant, (seconds, failure)) in theirs)
            Console.WriteLine(seconds is null ? Invariant($"  Keras, {variant}: {failure}") : Invariant($"  Keras, {variant}: {seconds.Value:F4} s, {seconds.Value / ours.Seconds:F2} times ours"));
        var best = theirs.Where(t => t.Key != "jax").Min(t => t.Value.Seconds);
        if (best is not null) Console.WriteLine(Invariant($"  the faster on TensorFlow: {best.Value / ours.Seconds:F2} times ours"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
