using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Random numbers for first weights, element by element, the same bits on every machine.</summary>
/// <param name="Key">The seed.</param>
/// <param name="Stream">The stream.</param>
internal readonly record struct Draws(RandomKey Key, uint Stream)
{
    private const double Unit = 1.0 / (1L << 32);

    /// <summary>A number in (0, 1), with 32 random bits.</summary>
    public double Uniform(uint element) => (Philox.Word(Key, Stream, 0, element) + 0.5) * Unit;

    /// <summary>A number of the standard normal distribution (Box and Muller, 1958).</summary>
    public double Normal(uint element, ulong step = 0)
    {
        var (a, b, c, d) = Philox.Block(Key, Stream, step, element >> 1);
        var (first, second) = (element & 1) == 0 ? (a, b) : (c, d);
        return Math.Sqrt(-2 * DoubleMath.Log((first + 0.5) * Unit)) * DoubleMath.Turn(second * Unit).Cosine;
    }

    /// <summary>A number of the standard normal distribution within two deviations: the first of the element's draws that is.</summary>
    public double TruncatedNormal(uint element)
    {
        for (ulong step = 0; ; step++)
        {
            var draw = Normal(element, step);
            if (Math.Abs(draw) <= 2) return draw;
        }
    }
}
