namespace MLGenerative.Pipelines.Data.Garments;

/// <summary>Cloth: soft folds, and on some garments stripes, checks or a gradient.</summary>
internal static class GarmentTexture
{
    private const int Side = GarmentCanvas.Side;
    private const int Cells = 5;

    /// <summary>Draws factors around 1, one a pixel.</summary>
    public static void Fill(Span<float> texture, ref GarmentRandom random)
    {
        Folds(texture, random.In(0.05f, 0.22f), ref random);
        var kind = random.Below(100);
        if (kind < 16) Stripes(texture, 0, random.In(0.25f, 0.5f), ref random);
        else if (kind < 24) Stripes(texture, random.In(0.25f, 0.5f), 0, ref random);
        else if (kind < 32) Stripes(texture, random.In(0.2f, 0.35f), random.In(0.2f, 0.35f), ref random);
        else if (kind < 45) Gradient(texture, random.In(-0.45f, 0.45f));
    }

    // Value noise on a coarse lattice, bilinear.
    private static void Folds(Span<float> texture, float depth, ref GarmentRandom random)
    {
        Span<float> lattice = stackalloc float[(Cells + 1) * (Cells + 1)];
        for (var i = 0; i < lattice.Length; i++) lattice[i] = random.In(-depth, depth);
        const float Step = (float)Cells / Side;
        for (var y = 0; y < Side; y++)
        {
            var v = y * Step;
            var row = (int)v;
            v -= row;
            var upper = lattice[(row * (Cells + 1))..];
            var lower = lattice[((row + 1) * (Cells + 1))..];
            for (var x = 0; x < Side; x++)
            {
                var u = x * Step;
                var column = (int)u;
                u -= column;
                var above = upper[column] + (u * (upper[column + 1] - upper[column]));
                var below = lower[column] + (u * (lower[column + 1] - lower[column]));
                texture[(y * Side) + x] = 1 + above + (v * (below - above));
            }
        }
    }

    // Triangle waves: across (columns), down (rows), or both for checks.
    private static void Stripes(Span<float> texture, float across, float down, ref GarmentRandom random)
    {
        var perPixel = 1 / random.In(2.6f, 7f);
        var start = random.In(0, 1);
        Span<float> wave = stackalloc float[Side];
        for (var i = 0; i < Side; i++)
        {
            var phase = start + (i * perPixel);
            phase -= (int)phase;
            var height = 4 * (phase < 0.5f ? phase : 1 - phase);
            wave[i] = height - 1;
        }

        for (var y = 0; y < Side; y++)
            for (var x = 0; x < Side; x++) texture[(y * Side) + x] *= 1 + (across * wave[x]) + (down * wave[y]);
    }

    private static void Gradient(Span<float> texture, float change)
    {
        for (var i = 0; i < texture.Length; i++) texture[i] *= 1 + (change * (((i / Side) - 13.5f) / 13.5f));
    }
}
