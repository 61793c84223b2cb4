using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Initializers;

public class InitializerTests
{
    private static readonly RandomKey Key = new(11, RandomDomain.Initialization);

    /// <summary>An initializer, the deviation Keras's definition gives for 300 inputs and 100 outputs, and its bound.</summary>
    public static TheoryData<string, double, double> Distributions => new()
    {
        { "glorot_uniform", Math.Sqrt(2.0 / 400), Math.Sqrt(6.0 / 400) },
        { "he_uniform", Math.Sqrt(2.0 / 300), Math.Sqrt(6.0 / 300) },
        { "lecun_uniform", Math.Sqrt(1.0 / 300), Math.Sqrt(3.0 / 300) },
        { "glorot_normal", Math.Sqrt(2.0 / 400), 2 * Math.Sqrt(2.0 / 400) / 0.87962566103423978 },
        { "he_normal", Math.Sqrt(2.0 / 300), 2 * Math.Sqrt(2.0 / 300) / 0.87962566103423978 },
        { "lecun_normal", Math.Sqrt(1.0 / 300), 2 * Math.Sqrt(1.0 / 300) / 0.87962566103423978 },
        { "random_uniform", 0.1 / Math.Sqrt(12), 0.05 },
        { "random_normal", 0.05, double.PositiveInfinity },
        { "truncated_normal", 0.05 * 0.87962566103423978, 0.1 },
        { "variance_scaling", Math.Sqrt(1.0 / 300), 2 * Math.Sqrt(1.0 / 300) / 0.87962566103423978 },
    };

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Draws_follow_their_distribution(string name, double deviation, double bound)
    {
        var draws = Fill(name, [300, 100]);
        var n = draws.Length;
        var mean = draws.Average(d => (double)d);
        var measured = Math.Sqrt(draws.Average(d => (d - mean) * (d - mean)));
        var sorted = draws.Order().ToArray();
        var farthest = sorted.Select((d, i) => Math.Max(Math.Abs(Cumulative(name, d, deviation, bound) - (i / (double)n)), Math.Abs(Cumulative(name, d, deviation, bound) - ((i + 1.0) / n)))).Max();

        Assert.True(Math.Abs(mean) < 4 * deviation / Math.Sqrt(n), $"mean {mean}");
        Assert.Equal(deviation, measured, 0.02 * deviation);
        Assert.True(draws.Max(Math.Abs) <= bound * (1 + 1e-6), $"largest {draws.Max(Math.Abs)}");

        // Kolmogorov and Smirnov, at the 1 % level
        Assert.True(farthest < 1.63 / Math.Sqrt(n), $"distance {farthest}");
    }

    [Fact]
    public void Connections_of_a_convolution_count_its_window()
    {
        Assert.Equal((36, 72), ScaledInitializer.Fans([3, 3, 4, 8]));
        Assert.Equal((5, 5), ScaledInitializer.Fans([5]));
        Assert.Equal((1, 1), ScaledInitializer.Fans([]));
    }

    [Fact]
    public void Streams_and_seeds_have_numbers_of_their_own()
    {
        float[] one = new float[1000], other = new float[1000], again = new float[1000];
        Initializer initializer = "glorot_uniform";
        initializer.Fill(one, [100, 10], Key, 1);
        initializer.Fill(other, [100, 10], Key, 2);
        initializer.Fill(again, [100, 10], Key, 1);

        Assert.Equal(one, again);
        Assert.True(Math.Abs(one.Zip(other, (a, b) => (double)a * b).Sum() / one.Sum(a => (double)a * a)) < 0.15);
    }

    [Fact]
    public void A_seed_of_its_own_overrides_seed_and_stream()
    {
        float[] one = new float[10], other = new float[10];
        var initializer = new GlorotNormal { Seed = 5 };
        initializer.Fill(one, [10, 1], Key, 1);
        initializer.Fill(other, [10, 1], Key with { Seed = 99 }, 2);

        Assert.Equal(one, other);
    }

    [Fact]
    public void First_weights_are_the_same_bits_on_every_machine()
    {
        Assert.Equal(3304010467u, Fingerprint("he_normal"));
        Assert.Equal(523584294u, Fingerprint("glorot_uniform"));
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(4, 6)]
    public void Orthogonal_vectors_are_of_the_gain_s_length_and_at_right_angles(int rows, int columns)
    {
        var weights = new float[rows * columns];
        new Orthogonal(2).Fill(weights, [rows, columns], Key, 0);
        var (count, length) = (Math.Min(rows, columns), Math.Max(rows, columns));
        float At(int v, int i) => rows < columns ? weights[(v * columns) + i] : weights[(i * columns) + v];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++)
                Assert.Equal(a == b ? 4 : 0, Enumerable.Range(0, length).Sum(i => (double)At(a, i) * At(b, i)), 1e-5);
    }

    [Fact]
    public void Constants_fill_and_identity_fills_the_diagonal()
    {
        Assert.All(Fill("zeros", [3]), v => Assert.Equal(0, v));
        Assert.All(Fill("ones", [3]), v => Assert.Equal(1, v));
        Assert.Equal([1, 0, 0, 0, 1, 0], Fill("identity", [2, 3]));
        Assert.Throws<ArgumentException>(() => Fill("identity", [2]));
        Assert.Throws<ArgumentException>(() => Fill("orthogonal", [2]));
    }

    [Fact]
    public void A_misspelt_initializer_is_answered_with_the_nearest() =>
        Assert.Contains("Did you mean 'glorot_uniform'?", Assert.Throws<UnknownNameException>(() => Fill("glorot_unifrom", [1])).Message, StringComparison.Ordinal);

    private static float[] Fill(Initializer initializer, Shape shape)
    {
        var values = new float[shape.Length()];
        initializer.Fill(values, shape, Key, 3);
        return values;
    }

    private static uint Fingerprint(string name) =>
        Fill(name, [64, 32]).Aggregate(0u, (hash, value) => (hash * 31) + BitConverter.SingleToUInt32Bits(value));

    private static double Cumulative(string name, double x, double deviation, double bound)
    {
        if (name.Contains("uniform", StringComparison.Ordinal)) return Math.Clamp((x + bound) / (2 * bound), 0, 1);
        if (double.IsInfinity(bound)) return Normal(x / deviation);
        var tail = Normal(-2);
        return Math.Clamp((Normal(2 * x / bound) - tail) / (1 - (2 * tail)), 0, 1);
    }

    private static double Normal(double z) => 0.5 * (1 + MLGenerative.KerasModels.Backends.Reference.Kernels.Numbers.Erf(z / Math.Sqrt(2)));
}
