using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd;

namespace MLGenerative.Benchmarks;

/// <summary>The options after a command: <c>--name value</c> pairs and bare switches.</summary>
internal sealed class Arguments(string[] args)
{
    public int Threads => Number("--threads", Environment.ProcessorCount);

    public VectorWidth Width => (VectorWidth)Number("--width", 0);

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public string? Text(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    public bool Has(string name) => args.Contains(name);
}
