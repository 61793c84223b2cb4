namespace MLGenerative.Evaluation.Compression;

/// <summary>How often each symbol of an alphabet is expected, in whole parts of <see cref="Total"/>; none is impossible.</summary>
public sealed class SymbolModel
{
    internal const int TotalBits = 15;

    private readonly ushort[] _starts;

    private SymbolModel(ushort[] starts) => _starts = starts;

    /// <summary>The sum of all parts.</summary>
    public static int Total => 1 << TotalBits;

    /// <summary>Symbols, from 0.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The frequencies of symbols that were seen, each counted once more than it was.</summary>
    /// <param name="counts">How often each symbol was seen.</param>
    /// <exception cref="ArgumentException">No symbols, or more than half as many as there are parts.</exception>
    public static SymbolModel Of(ReadOnlySpan<int> counts)
    {
        if (counts.Length == 0 || counts.Length > Total / 2) throw new ArgumentException($"SymbolModel: expected 1 to {Total / 2} symbols, got {counts.Length}.", nameof(counts));
        var all = (long)counts.Length;
        foreach (var count in counts) all += count;
        // Each symbol has a part of its own; the others are shared out by running sums, so that nothing is lost to rounding.
        var starts = new ushort[counts.Length + 1];
        var (seen, free) = (0L, Total - counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            seen += counts[i] + 1;
            starts[i + 1] = (ushort)(i + 1 + (seen * free / all));
        }

        return new SymbolModel(starts);
    }

    internal (uint Start, uint Size) Of(int symbol) => (_starts[symbol], (uint)(_starts[symbol + 1] - _starts[symbol]));

    internal int At(uint place)
    {
        var found = Array.BinarySearch(_starts, (ushort)place);
        return found >= 0 ? found : ~found - 1;
    }
}
