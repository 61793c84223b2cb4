namespace MLGenerative.Evaluation.Compression;

/// <summary>Vectors in 8 bits a number, entropy-coded: each number in 256 even steps between its least and greatest value among the vectors it was fitted to, with the frequencies it has there.</summary>
public sealed class VectorCodec : ICodec
{
    private const int Levels = 256;

    private readonly float[] _least;
    private readonly float[] _step;
    private readonly SymbolModel[] _models;

    private VectorCodec(float[] least, float[] step, SymbolModel[] models) => (_least, _step, _models) = (least, step, models);

    /// <summary>Numbers a vector.</summary>
    public int Size => _least.Length;

    /// <summary>How many numbers of a vector differ between the vectors it was fitted to; the others cost nothing.</summary>
    public int UsedNumbers => _step.Count(s => s > 0);

    /// <summary>Learns ranges and frequencies.</summary>
    /// <param name="rows">Vectors of <paramref name="size"/> numbers, one after another.</param>
    /// <param name="size">At least 1.</param>
    /// <exception cref="ArgumentException">No whole vectors.</exception>
    public static VectorCodec Fit(ReadOnlySpan<float> rows, int size)
    {
        if (size < 1 || rows.IsEmpty || rows.Length % size != 0) throw new ArgumentException($"VectorCodec: {rows.Length} values are not one or more vectors of {size} numbers.", nameof(rows));
        var (least, greatest) = (rows[..size].ToArray(), rows[..size].ToArray());
        for (var i = 0; i < rows.Length; i++) (least[i % size], greatest[i % size]) = (Math.Min(least[i % size], rows[i]), Math.Max(greatest[i % size], rows[i]));
        var step = new float[size];
        for (var j = 0; j < size; j++) step[j] = (greatest[j] - least[j]) / (Levels - 1);
        var counts = new int[size][];
        for (var j = 0; j < size; j++) counts[j] = new int[Levels];
        for (var i = 0; i < rows.Length; i++) counts[i % size][Level(rows[i], least[i % size], step[i % size])]++;
        return new VectorCodec(least, step, [.. counts.Select(c => SymbolModel.Of(c))]);
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<float> values, Span<float> decoded)
    {
        var encoder = new RangeEncoder();
        for (var j = 0; j < Size; j++)
        {
            var level = Level(values[j], _least[j], _step[j]);
            if (_step[j] > 0) encoder.Add(level, _models[j]);
            decoded[j] = _least[j] + (level * _step[j]);
        }

        return encoder.Finish();
    }

    /// <summary>What the bytes of a vector give.</summary>
    public void Decode(byte[] bytes, Span<float> decoded)
    {
        var decoder = new RangeDecoder(bytes);
        for (var j = 0; j < Size; j++) decoded[j] = _least[j] + ((_step[j] > 0 ? decoder.Read(_models[j]) : 0) * _step[j]);
    }

    private static int Level(float value, float least, float step) => step > 0 ? (int)Math.Clamp(MathF.Round((value - least) / step), 0, Levels - 1) : 0;
}
