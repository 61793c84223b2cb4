using MLGenerative.KerasModels.Backends.Simd.Convolution;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Convolution;

/// <summary>Sixteen at a time or one by one: each sum is the chain that the canonical order names.</summary>
public unsafe class PlainConvolutionTests
{
    // Channels, groups, filters, dilation: depthwise with and without a rest, with two filters a channel, in groups, dilated.
    public static TheoryData<int, int, int, int> Shapes => new() { { 35, 35, 35, 1 }, { 16, 16, 32, 1 }, { 8, 2, 32, 1 }, { 6, 2, 10, 2 }, { 64, 2, 6, 1 }, { 16, 1, 5, 2 }, { 3, 1, 16, 2 } };

    [Theory, MemberData(nameof(Shapes))]
    public void Every_sum_is_one_chain_in_order(int channels, int groups, int filters, int dilation)
    {
        Window2D window = new(new(3, 1, dilation), new(3, 1, dilation), Padding.Same);
        var shape = new ConvolutionShape(window, groups, [1, 7, 6, channels], [1, 7, 6, filters]);
        var (images, kernel, upstream) = (Random(shape.ImageLength, 1), Random(shape.KernelLength, 2), Random(shape.ResultLength, 3));
        float[] results = new float[shape.ResultLength], slopes = new float[shape.ImageLength], weights = new float[shape.KernelLength];
        foreach (var (place, element, pixel) in Places(shape))
        {
            for (var filter = 0; filter < filters; filter++)
            {
                for (var channel = 0; channel < channels / groups; channel++)
                {
                    var x = (pixel * channels) + (filter / (filters / groups) * (channels / groups)) + channel;
                    var (y, w) = ((place * filters) + filter, (((element * (channels / groups)) + channel) * filters) + filter);
                    results[y] = MathF.FusedMultiplyAdd(images[x], kernel[w], results[y]);
                    slopes[x] = MathF.FusedMultiplyAdd(upstream[y], kernel[w], slopes[x]);
                    weights[w] = MathF.FusedMultiplyAdd(images[x], upstream[y], weights[w]);
                }
            }
        }

        Check<Lanes128>(shape, images, kernel, upstream, results, slopes, weights);
        Check<Lanes256>(shape, images, kernel, upstream, results, slopes, weights);
        Check<Lanes512>(shape, images, kernel, upstream, results, slopes, weights);
    }

    private static void Check<T>(ConvolutionShape shape, float[] images, float[] kernel, float[] upstream, float[] results, float[] slopes, float[] weights) where T : unmanaged, ILanes<T>
    {
        float[] y = new float[results.Length + 16], dx = new float[slopes.Length + 16], dw = new float[weights.Length + 16], turned = new float[weights.Length];
        fixed (float* x = images, w = kernel, dy = upstream, toY = y, toX = dx, toW = dw, toTurned = turned)
        {
            PlainConvolution<T>.Forward(shape, x, w, toY);
            PlainConvolution<T>.Turn(shape, w, toTurned);
            PlainConvolution<T>.InputGradient(shape, dy, PlainConvolution<T>.WantsTurned(shape) ? toTurned : w, toX);
            PlainConvolution<T>.FilterGradient(shape, x, dy, toW);
        }

        Assert.Equal([.. results, .. new float[16]], y);
        Assert.Equal([.. slopes, .. new float[16]], dx);
        Assert.Equal([.. weights, .. new float[16]], dw);
    }

    private static IEnumerable<(int Place, int Element, int Pixel)> Places(ConvolutionShape shape)
    {
        for (var place = 0; place < shape.Rows * shape.Columns; place++)
        {
            for (var element = 0; element < 9; element++)
            {
                var y = (place / shape.Columns) + (element / 3 * shape.Window.Rows.Dilation) - shape.Top;
                var x = (place % shape.Columns) + (element % 3 * shape.Window.Columns.Dilation) - shape.Left;
                if (y >= 0 && y < shape.Height && x >= 0 && x < shape.Width) yield return (place, element, (y * shape.Width) + x);
            }
        }
    }

    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
