namespace MLGenerative.Evaluation.Similarity;

/// <summary>What a profile means for images of one shape and range: window weights, the size of the map, constants and scratch memory.</summary>
internal sealed class SsimPlan
{
    private readonly ImageShape _shape;
    private readonly int _border;
    private readonly float[] _paddedA, _paddedB;

    public SsimPlan(SsimProfile profile, ImageShape shape, double dataRange)
    {
        Vertical = profile.Window(shape.Height).ToArray();
        Horizontal = profile.Window(shape.Width).ToArray();
        IsUniform = profile.IsUniform;
        Step = shape.Channels;
        _border = profile.MirroredBorder;
        _shape = shape;
        var padded = new ImageShape(shape.Height + (2 * _border), shape.Width + (2 * _border), shape.Channels);
        _paddedA = new float[_border > 0 ? padded.Length : 0];
        _paddedB = new float[_paddedA.Length];
        Columns = padded.Width * Step;
        MapRows = padded.Height - Vertical.Length + 1;
        MapColumns = (padded.Width - Horizontal.Length + 1) * Step;

        // A block of four columns read at the last place of the map ends at most three columns behind the image's row.
        Pitch = ((Columns + 3) & ~3) + 4;

        // A uniform window works with sums instead of means: the fraction of the definition is widened by pixels².
        var pixels = Vertical.Length * Horizontal.Length;
        SumScale = IsUniform ? pixels : 1;
        var widened = SumScale * SumScale;
        C1 = profile.K1 * dataRange * (profile.K1 * dataRange) * widened;

        // (2 s σab + C2) / (s (σa² + σb²) + C2) is the same fraction with C2 / s and the scale s left out.
        C2 = profile.K2 * dataRange * (profile.K2 * dataRange) * widened / profile.CovarianceScale(pixels);
        Scratch = new double[Pitch * 4 * (IsUniform ? 1 : Vertical.Length + 1)];
    }

    public double[] Vertical { get; }

    public double[] Horizontal { get; }

    public bool IsUniform { get; }

    /// <summary>The distance of horizontal neighbours: the number of channels.</summary>
    public int Step { get; }

    /// <summary>Values in a row of the image, its mirrored border included.</summary>
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
        if (_border > 0)
        {
            Pad(a, _paddedA);
            Pad(b, _paddedB);
            a = _paddedA;
            b = _paddedB;
        }

        return (IsUniform ? UniformSsim.Sum(a, b, this, map) : WeightedSsim.Sum(a, b, this, map)) / ((double)MapRows * MapColumns);
    }

    // Mirrors about the outermost pixels, which are not repeated.
    private void Pad(ReadOnlySpan<float> image, Span<float> padded)
    {
        for (var row = 0; row < _shape.Height + (2 * _border); row++)
        {
            var from = image.Slice(Mirror(row, _shape.Height) * _shape.Width * Step, _shape.Width * Step);
            var to = padded.Slice(row * Columns, Columns);
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
