using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>Convolutions with groups or dilations, and depthwise ones: each sum is one chain of fused multiply-adds, window elements in order, channel by channel.</summary>
/// <remarks>
/// Sixteen filters at a time where they share their channels or have one each, which are neighbours then (by images sixteen channels of a group); what is left over goes one by one, in the same order.
/// All places read and written lie inside the images, results and kernels of the shape.
/// </remarks>
internal static unsafe class PlainConvolution<T> where T : unmanaged, ILanes<T>
{
    /// <summary>What a convolution gives for one image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Forward(ConvolutionShape shape, float* image, float* kernel, float* result)
    {
        var (each, filters, filtersEach, elements, whole, own) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups, shape.KernelRows * shape.KernelColumns, Whole(shape), HasOwnChannels(shape));
        var pixels = stackalloc int[elements];
        for (var place = 0; place < shape.Rows * shape.Columns; place++, result += filters)
        {
            Find(shape, place, pixels);
            for (var filter = 0; filter < whole; filter += 16)
            {
                var sum = T.Zero;
                for (var element = 0; element < elements; element++)
                {
                    if (pixels[element] < 0) continue;
                    float* x = image + ((nint)pixels[element] * shape.Channels) + (filter / filtersEach * each), weight = kernel + ((nint)element * each * filters) + filter;
                    if (own) sum = T.Fma(T.Load(x), T.Load(weight), sum);
                    else for (var channel = 0; channel < each; channel++, weight += filters) sum = T.Fma(T.Of(x[channel]), T.Load(weight), sum);
                }

                sum.Store(result + filter);
            }

            for (var filter = whole; filter < filters; filter++)
            {
                var sum = 0f;
                for (var element = 0; element < elements; element++)
                {
                    if (pixels[element] < 0) continue;
                    float* x = image + ((nint)pixels[element] * shape.Channels) + (filter / filtersEach * each), weight = kernel + ((nint)element * each * filters) + filter;
                    for (var channel = 0; channel < each; channel++, weight += filters) sum = MathF.FusedMultiplyAdd(x[channel], *weight, sum);
                }

                result[filter] = sum;
            }
        }
    }

    /// <summary>Whether the derivative by images wants a kernel with neighbouring channels, see <see cref="Turn"/>.</summary>
    public static bool WantsTurned(ConvolutionShape shape) => shape.Channels / shape.Groups % 16 == 0;

    /// <summary>Writes a kernel (elements, channels of a group, filters) as (elements, filters, channels of a group).</summary>
    public static void Turn(ConvolutionShape shape, float* kernel, float* turned)
    {
        var (each, filters) = (shape.Channels / shape.Groups, shape.Filters);
        for (nint start = 0; start < shape.KernelLength; start += each * filters) TransposeStep.Transpose(kernel + start, turned + start, each, filters, 0, each);
    }

    /// <summary>The derivative by one image.</summary>
    /// <param name="shape">The sizes.</param>
    /// <param name="upstream">The derivative by the result.</param>
    /// <param name="kernel">The kernel, turned if that is wanted.</param>
    /// <param name="image">The derivative.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InputGradient(ConvolutionShape shape, float* upstream, float* kernel, float* image)
    {
        var (each, filters, filtersEach, elements) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups, shape.KernelRows * shape.KernelColumns);
        var (whole, turned) = (HasOwnChannels(shape) ? Whole(shape) : 0, WantsTurned(shape));
        var pixels = stackalloc int[elements];
        new Span<float>(image, shape.ImageLength).Clear();
        for (var place = 0; place < shape.Rows * shape.Columns; place++, upstream += filters)
        {
            Find(shape, place, pixels);
            for (var element = 0; element < elements; element++)
            {
                if (pixels[element] < 0) continue;
                float* slope = image + ((nint)pixels[element] * shape.Channels), weights = kernel + ((nint)element * each * filters);
                if (turned)
                {
                    for (var channel = 0; channel < shape.Channels; channel += 16)
                    {
                        var (first, sum) = (channel / each * filtersEach, T.Load(slope + channel));
                        var weight = weights + ((nint)first * each) + (channel % each);
                        for (var filter = first; filter < first + filtersEach; filter++, weight += each) sum = T.Fma(T.Of(upstream[filter]), T.Load(weight), sum);
                        sum.Store(slope + channel);
                    }

                    continue;
                }

                for (var filter = 0; filter < whole; filter += 16) T.Fma(T.Load(upstream + filter), T.Load(weights + filter), T.Load(slope + filter)).Store(slope + filter);
                for (var filter = whole; filter < filters; filter++)
                {
                    float* to = slope + (filter / filtersEach * each), weight = weights + filter;
                    for (var channel = 0; channel < each; channel++, weight += filters) to[channel] = MathF.FusedMultiplyAdd(upstream[filter], *weight, to[channel]);
                }
            }
        }
    }

    /// <summary>Adds one image's share to the derivative by the kernel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FilterGradient(ConvolutionShape shape, float* image, float* upstream, float* kernel)
    {
        var (each, filters, filtersEach, elements, whole, own) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups, shape.KernelRows * shape.KernelColumns, Whole(shape), HasOwnChannels(shape));
        var pixels = stackalloc int[elements];
        for (var place = 0; place < shape.Rows * shape.Columns; place++, upstream += filters)
        {
            Find(shape, place, pixels);
            for (var element = 0; element < elements; element++)
            {
                if (pixels[element] < 0) continue;
                float* pixel = image + ((nint)pixels[element] * shape.Channels), slopes = kernel + ((nint)element * each * filters);
                for (var filter = 0; filter < whole; filter += 16)
                {
                    float* x = pixel + (filter / filtersEach * each), slope = slopes + filter;
                    var factor = T.Load(upstream + filter);
                    if (own) T.Fma(T.Load(x), factor, T.Load(slope)).Store(slope);
                    else for (var channel = 0; channel < each; channel++, slope += filters) T.Fma(T.Of(x[channel]), factor, T.Load(slope)).Store(slope);
                }

                for (var filter = whole; filter < filters; filter++)
                {
                    float* x = pixel + (filter / filtersEach * each), slope = slopes + filter;
                    for (var channel = 0; channel < each; channel++, slope += filters) *slope = MathF.FusedMultiplyAdd(x[channel], upstream[filter], *slope);
                }
            }
        }
    }

    // A depthwise kernel with one filter a channel: filter and channel have the same number.
    private static bool HasOwnChannels(ConvolutionShape shape) => shape.Groups == shape.Channels && shape.Filters == shape.Channels;

    // How many filters go in sixteens: neighbours must read the same channels, or each its own.
    private static int Whole(ConvolutionShape shape) => HasOwnChannels(shape) ? shape.Filters / 16 * 16 : shape.Filters / shape.Groups % 16 == 0 ? shape.Filters : 0;

    // The pixels under the elements of a window, −1 outside the image.
    private static void Find(ConvolutionShape shape, int place, int* pixels)
    {
        var (rows, columns) = (shape.Window.Rows, shape.Window.Columns);
        var (top, left) = ((place / shape.Columns * rows.Stride) - shape.Top, (place % shape.Columns * columns.Stride) - shape.Left);
        var (height, width) = (shape.Height, shape.Width);
        for (int row = 0, y = top; row < rows.Size; row++, y += rows.Dilation)
            for (int column = 0, x = left; column < columns.Size; column++, x += columns.Dilation) *pixels++ = (uint)y < (uint)height && (uint)x < (uint)width ? (y * width) + x : -1;
    }
}
