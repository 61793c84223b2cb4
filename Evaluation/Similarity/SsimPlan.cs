namespace MLGenerative.Evaluation.Similarity;

/// <summary>What a profile means for images of one shape and range: window weights, the size of the map, constants and scratch memory.</summary>
internal sealed class SsimPlan
{
    private readonly ImageShape _shape;
    private readonly int _border;
    private readonly bool _isCopied;
    private readonly float[] _copyA, _copyB;

    public SsimPlan(SsimProfile profile, ImageShape shape, double dataRange)
    {
        Vertical = profile.Window(shape.Height).ToArray();
        Horizontal = profile.Window(shape.Width).ToArray();
        IsUniform = profile.IsUniform;
        Step = shape.Channels;
        _border = profile.MirroredBorder;
        _shape = shape;
        int rows = shape.Height + (2 * _border), width = shape.Width + (2 * _border);
        Columns = ((width * Step) + 3) & ~3;
        _isCopied = _border > 0 || Columns != width * Step;
        _copyA = new float[_isCopied ? rows * Columns : 0];
        _copyB = new float[_copyA.Length];
        MapRows = rows - Vertical.Length + 1;
        MapColumns = (width - Horizontal.Length + 1) * Step;

        // A block of four columns read at the last place of the map ends at most three columns behind the image's row.
        Pitch = Columns + 4;

        // A uniform window works with sums instead of means: the fraction of the definition is widened by pixels².
        var pixels = Vertical.Length * Horizontal.Length;
        SumScale = IsUniform ? pixels : 1;
        var widened = SumScale * SumScale;
        C1 = profile.K1 * dataRange * (profile.K1 * dataRange) * widened;

        // (2 s σab + C2) / (s (σa² + σb²) + C2) is the same fraction with C2 / s and the scale s left out.
        C2 = profile.K2 * dataRange * (profile.K2 * dataRange) * widened / profile.CovarianceScale(pixels);
        Scratch = new double[Pitch * 4 * (IsUniform ? Math.Min(UniformSsim.RowsAtATime, MapRows) : Vertical.Length + 1)];
    }

    public double[] Vertical { get; }

    public double[] Horizontal { get; }

    public bool IsUniform { get; }

    /// <summary>The distance of horizontal neighbours: the number of channels.</summary>
    public int Step { get; }

    /// <summary>Values in a row of the image, its mirrored border included and rounded up to four: what does not come so is copied.</summary>
    public int Columns { get; }

    public int MapRows { get; }

    /// <summary>Values in a row of the map: its places × channels.</summary>
    public int MapColumns { get; }

    /// <summary>The distance of the scratch memory's rows.</summary>
    public int Pitch { get; }

    public double SumScale { get; }

    public double C1 { get; }

    public double C2 { get; }

    /// <summary>Memory for one image at a time: a plan serves one thread.</summary>
    public double[] Scratch { get; }

    /// <summary>The mean of the map, which is also written when <paramref name="map"/> is not empty.</summary>
    public double Mean(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<double> map)
    {
        if (_isCopied)
        {
            Copy(a, _copyA);
            Copy(b, _copyB);
            a = _copyA;
            b = _copyB;
        }

        return (IsUniform ? UniformSsim.Sum(a, b, this, map) : WeightedSsim.Sum(a, b, this, map)) / ((double)MapRows * MapColumns);
    }

    // With a border that mirrors about the outermost pixels, which are not repeated; columns behind the last stay 0.
    private void Copy(ReadOnlySpan<float> image, Span<float> copy)
    {
        for (var row = 0; row < _shape.Height + (2 * _border); row++)
        {
            var from = image.Slice(Mirror(row, _shape.Height) * _shape.Width * Step, _shape.Width * Step);
            var to = copy.Slice(row * Columns, Columns);
            from.CopyTo(to[(_border * Step)..]);
            for (var place = 0; place < _border; place++)
            {
                var right = _border + _shape.Width + place;
                from.Slice(Mirror(place, _shape.Width) * Step, Step).CopyTo(to[(place * Step)..]);
                from.Slice(Mirror(right, _shape.Width) * Step, Step).CopyTo(to[(right * Step)..]);
            }
        }
    }

    private int Mirror(int padded, int length)
    {
        var place = Math.Abs(padded - _border);
        return place < length ? place : (2 * (length - 1)) - place;
    }
}
