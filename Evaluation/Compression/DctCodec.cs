namespace MLGenerative.Evaluation.Compression;

/// <summary>
/// Grey images by a quantized discrete cosine transform, as JPEG does it: blocks of 8×8 (borders repeated up to a whole block), orthonormal DCT-II of the pixels, every coefficient rounded to a multiple of one
/// step, entropy-coded. The frequencies of each coefficient of each block are those among the images it was fitted to, which is more than JPEG knows.
/// </summary>
public sealed class DctCodec : ICodec
{
    private const int Side = 8, Area = Side * Side, Most = 127;

    /// <summary>The least step: a white block has a first coefficient of 8, which must be a multiple that has a symbol.</summary>
    public const double LeastStep = (double)Side / Most;

    private static readonly float[] Basis = MakeBasis();

    private readonly ImageShape _shape;
    private readonly int _blocksAcross;
    private readonly int _blocks;
    private SymbolModel[] _models = [];

    private DctCodec(ImageShape shape, double step)
    {
        if (shape.Channels != 1) throw new ArgumentException($"DctCodec: expected grey images, got {shape}.", nameof(shape));
        if (!(step >= LeastStep)) throw new ArgumentOutOfRangeException(nameof(step), FormattableString.Invariant($"DctCodec: expected a step of at least {LeastStep:0.0000}, so that the brightest block is {Most} of them, got {step}. Give a larger one."));
        (_shape, Step) = (shape, step);
        _blocksAcross = (shape.Width + Side - 1) / Side;
        _blocks = _blocksAcross * ((shape.Height + Side - 1) / Side);
    }

    /// <summary>The multiple to which coefficients are rounded, where pixels are from 0 to 1.</summary>
    public double Step { get; }

    /// <summary>Learns the frequencies of the rounded coefficients.</summary>
    /// <param name="images">Images one after another.</param>
    /// <param name="shape">The size of each, grey.</param>
    /// <param name="step">At least <see cref="LeastStep"/>; the larger, the fewer bytes.</param>
    /// <exception cref="ArgumentException">Images that are not grey, or a smaller step.</exception>
    public static DctCodec Fit(ReadOnlyMemory<float> images, ImageShape shape, double step)
    {
        var codec = new DctCodec(shape, step);
        var places = codec._blocks * Area;
        var counts = new int[places][];
        for (var i = 0; i < places; i++) counts[i] = new int[(2 * Most) + 1];
        var levels = new int[places];
        for (var start = 0; start + shape.Length <= images.Length; start += shape.Length)
        {
            codec.Analyse(images.Span.Slice(start, shape.Length), levels);
            for (var i = 0; i < places; i++) counts[i][levels[i] + Most]++;
        }

        codec._models = [.. counts.Select(c => SymbolModel.Of(c))];
        return codec;
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<float> values, Span<float> decoded)
    {
        var levels = new int[_models.Length];
        Analyse(values, levels);
        var encoder = new RangeEncoder();
        for (var i = 0; i < levels.Length; i++) encoder.Add(levels[i] + Most, _models[i]);
        Synthesize(levels, decoded);
        return encoder.Finish();
    }

    /// <summary>The image of its bytes.</summary>
    public void Decode(byte[] bytes, Span<float> decoded)
    {
        var decoder = new RangeDecoder(bytes);
        var levels = new int[_models.Length];
        for (var i = 0; i < levels.Length; i++) levels[i] = decoder.Read(_models[i]) - Most;
        Synthesize(levels, decoded);
    }

    private void Analyse(ReadOnlySpan<float> image, Span<int> levels)
    {
        Span<float> block = stackalloc float[Area], half = stackalloc float[Area];
        for (var b = 0; b < _blocks; b++)
        {
            var (top, left) = (b / _blocksAcross * Side, b % _blocksAcross * Side);
            for (var y = 0; y < Side; y++)
                for (var x = 0; x < Side; x++)
                    block[(y * Side) + x] = image[(Math.Min(top + y, _shape.Height - 1) * _shape.Width) + Math.Min(left + x, _shape.Width - 1)];
            Transform(block, half, forward: true);
            for (var i = 0; i < Area; i++) levels[(b * Area) + i] = (int)Math.Clamp(Math.Round(block[i] / Step), -Most, Most);
        }
    }

    private void Synthesize(ReadOnlySpan<int> levels, Span<float> image)
    {
        Span<float> block = stackalloc float[Area], half = stackalloc float[Area];
        for (var b = 0; b < _blocks; b++)
        {
            for (var i = 0; i < Area; i++) block[i] = (float)(levels[(b * Area) + i] * Step);
            Transform(block, half, forward: false);
            var (top, left) = (b / _blocksAcross * Side, b % _blocksAcross * Side);
            for (var y = 0; y < Math.Min(Side, _shape.Height - top); y++)
                for (var x = 0; x < Math.Min(Side, _shape.Width - left); x++)
                    image[((top + y) * _shape.Width) + left + x] = Math.Clamp(block[(y * Side) + x], 0f, 1f);
        }
    }

    // Along the rows, then along the columns; backwards the basis is transposed.
    private static void Transform(Span<float> block, Span<float> half, bool forward)
    {
        for (var y = 0; y < Side; y++)
            for (var k = 0; k < Side; k++)
            {
                var sum = 0f;
                for (var x = 0; x < Side; x++) sum += block[(y * Side) + x] * (forward ? Basis[(k * Side) + x] : Basis[(x * Side) + k]);
                half[(y * Side) + k] = sum;
            }

        for (var x = 0; x < Side; x++)
            for (var k = 0; k < Side; k++)
            {
                var sum = 0f;
                for (var y = 0; y < Side; y++) sum += half[(y * Side) + x] * (forward ? Basis[(k * Side) + y] : Basis[(y * Side) + k]);
                block[(k * Side) + x] = sum;
            }
    }

    // cos(kπ/16) by halving angles: square roots are the same on every machine, cosines are not.
    private static float[] MakeBasis()
    {
        var cosines = new double[2 * Side + 1];
        (cosines[0], cosines[4]) = (1, Math.Sqrt(0.5));
        (cosines[2], cosines[6]) = (Math.Sqrt((1 + cosines[4]) / 2), Math.Sqrt((1 - cosines[4]) / 2));
        (cosines[1], cosines[7]) = (Math.Sqrt((1 + cosines[2]) / 2), Math.Sqrt((1 - cosines[2]) / 2));
        (cosines[3], cosines[5]) = (Math.Sqrt((1 + cosines[6]) / 2), Math.Sqrt((1 - cosines[6]) / 2));
        for (var i = 9; i <= 16; i++) cosines[i] = -cosines[16 - i];
        var basis = new float[Area];
        for (var k = 0; k < Side; k++)
            for (var x = 0; x < Side; x++)
            {
                var angle = ((2 * x) + 1) * k % 32;
                basis[(k * Side) + x] = (float)(cosines[angle <= 16 ? angle : 32 - angle] * (k == 0 ? Math.Sqrt(1.0 / Side) : Math.Sqrt(2.0 / Side)));
            }

        return basis;
    }
}
