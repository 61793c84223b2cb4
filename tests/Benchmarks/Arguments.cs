using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.Benchmarks;

/// <summary>The options after a command: <c>--name value</c> pairs and bare switches.</summary>
internal sealed class Arguments(string[] args)
{
    private readonly string[] _args = args;

    /// <summary>All of them, in order; of an option named twice the first counts.</summary>
    public IReadOnlyList<string> All => _args;

    public int Threads => Number("--threads", Environment.ProcessorCount);

    public VectorWidth Width => (VectorWidth)Number("--width", 0);

    /// <summary>Told how long each step of a training took; usually none.</summary>
    public StepClock? Steps { get; init; }

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public string? Text(string name) => Array.IndexOf(_args, name) is >= 0 and var at && at + 1 < _args.Length ? _args[at + 1] : null;

    public bool Has(string name) => _args.Contains(name);
}
