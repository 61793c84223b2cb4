using MLGenerative.Evaluation.Compression;

namespace MLGenerative.Evaluation.Tests.Compression;

public class CodecTests
{
    private static readonly ImageShape Shape = new(28, 28);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Symbols_come_back_from_the_range_coder(int count)
    {
        var random = new Random(7);
        int[] counts = [1000, 30, 0, 5, 200];
        var model = SymbolModel.Of(counts);
        int[] symbols = [.. Enumerable.Range(0, count).Select(_ => random.Next(5))];
        var encoder = new RangeEncoder();
        foreach (var symbol in symbols) encoder.Add(symbol, model);
        var decoder = new RangeDecoder(encoder.Finish());
        Assert.Equal(symbols, symbols.Select(_ => decoder.Read(model)));
    }

    [Fact]
    public void The_size_is_the_entropy_of_what_was_expected()
    {
        int[] counts = [7000, 2000, 900, 99, 1];
        var model = SymbolModel.Of(counts);
        int[] symbols = [.. counts.SelectMany((n, s) => Enumerable.Repeat(s, n))];
        new Random(1).Shuffle(symbols);
        var encoder = new RangeEncoder();
        foreach (var symbol in symbols) encoder.Add(symbol, model);
        var bits = counts.Sum(n => n * Math.Log2(10_000.0 / n));
        Assert.InRange(encoder.Finish().Length, bits / 8, (bits / 8 * 1.01) + 4);
    }

    [Fact]
    public void What_is_certain_costs_nothing()
    {
        var encoder = new RangeEncoder();
        for (var i = 0; i < 100; i++) encoder.Add(0, SymbolModel.Of([1_000_000]));
        Assert.Empty(encoder.Finish());
    }

    [Fact]
    public void A_vector_comes_back_within_half_a_step_and_a_dead_number_is_free()
    {
        var random = new Random(3);
        float[] rows = [.. Enumerable.Range(0, 300).SelectMany(_ => new[] { random.NextSingle() * 4, 0.25f, (float)Math.Pow(random.NextDouble(), 8) })];
        var codec = VectorCodec.Fit(rows, 3);
        Assert.Equal(2, codec.UsedNumbers);
        float[] decoded = new float[3], again = new float[3];
        for (var i = 0; i < rows.Length; i += 3)
        {
            var bytes = codec.Encode(rows.AsSpan(i, 3), decoded);
            codec.Decode(bytes, again);
            Assert.Equal(decoded, again);
            Assert.InRange(bytes.Length, 0, 3);
            for (var j = 0; j < 3; j++) Assert.Equal(rows[i + j], decoded[j], 4 / 255f / 2 + 1e-6f);
        }
    }

    [Fact]
    public void An_image_comes_back_from_its_cosines_and_a_larger_step_takes_fewer_bytes()
    {
        var images = Images(40);
        var (sizes, errors) = (new List<int>(), new List<double>());
        foreach (var step in new[] { DctCodec.LeastStep, 0.2, 0.6, 2 })
        {
            var codec = DctCodec.Fit(images, Shape, step);
            float[] decoded = new float[784], again = new float[784];
            var (bytes, error) = (0, 0.0);
            for (var i = 0; i < 40; i++)
            {
                var image = images.AsSpan(i * 784, 784);
                var coded = codec.Encode(image, decoded);
                codec.Decode(coded, again);
                Assert.Equal(decoded, again);
                bytes += coded.Length;
                for (var j = 0; j < 784; j++) error += Math.Pow(image[j] - decoded[j], 2) / 784 / 40;
            }

            sizes.Add(bytes);
            errors.Add(error);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => DctCodec.Fit(images, Shape, 1 / 255.0));
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.Equal(errors.Order(), errors);
        Assert.True(sizes[1] > sizes[^1] && errors[0] < 1e-3, $"{errors[0]}");
    }

    [Fact]
    public void A_PNG_file_holds_every_pixel()
    {
        var image = Images(1);
        var decoded = new float[784];
        var bytes = new PngCodec(Shape).Encode(image, decoded);
        Assert.True(MLGenerative.Evaluation.Charts.Png.IsPng(bytes));
        for (var i = 0; i < 784; i++) Assert.Equal(image[i], decoded[i], 0.5f / 255 + 1e-6f);
    }

    // Discs of different places and sizes.
    private static float[] Images(int count)
    {
        var random = new Random(11);
        var values = new float[count * 784];
        for (var i = 0; i < count; i++)
        {
            var (x, y, radius) = (random.Next(8, 20), random.Next(8, 20), random.Next(3, 8));
            for (var p = 0; p < 784; p++) values[(i * 784) + p] = (float)Math.Clamp(radius - Math.Sqrt(Math.Pow((p % 28) - x, 2) + Math.Pow((p / 28) - y, 2)), 0, 1);
        }

        return values;
    }
}
