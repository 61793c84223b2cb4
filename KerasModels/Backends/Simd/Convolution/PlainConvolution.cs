using System.Runtime.CompilerServices;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>Convolutions with groups or dilations, and depthwise ones: plain loops, each sum one chain of fused multiply-adds, window elements in order, channel by channel.</summary>
/// <remarks>All places read and written lie inside the images, results and kernels of the shape.</remarks>
internal static unsafe class PlainConvolution
{
    /// <summary>What a convolution gives for one image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Forward(ConvolutionShape shape, float* image, float* kernel, float* result)
    {
        var (each, filters, filtersEach) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups);
        new Span<float>(result, shape.ResultLength).Clear();
        for (var place = 0; place < shape.Rows * shape.Columns; place++)
        {
            for (var element = 0; element < shape.KernelRows * shape.KernelColumns; element++)
            {
                if (Pixel(shape, place, element) is not (>= 0 and var pixel)) continue;
                float* x = image + ((nint)pixel * shape.Channels), y = result + ((nint)place * filters);
                for (var filter = 0; filter < filters; filter++)
                {
                    var first = filter / filtersEach * each;
                    var weight = kernel + ((nint)element * each * filters) + filter;
                    for (var channel = 0; channel < each; channel++) y[filter] = MathF.FusedMultiplyAdd(x[first + channel], weight[(nint)channel * filters], y[filter]);
                }
            }
        }
    }

    /// <summary>The derivative by one image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InputGradient(ConvolutionShape shape, float* upstream, float* kernel, float* image)
    {
        var (each, filters, filtersEach) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups);
        new Span<float>(image, shape.ImageLength).Clear();
        for (var place = 0; place < shape.Rows * shape.Columns; place++)
        {
            for (var element = 0; element < shape.KernelRows * shape.KernelColumns; element++)
            {
                if (Pixel(shape, place, element) is not (>= 0 and var pixel)) continue;
                float* dx = image + ((nint)pixel * shape.Channels), dy = upstream + ((nint)place * filters);
                for (var filter = 0; filter < filters; filter++)
                {
                    var first = filter / filtersEach * each;
                    var weight = kernel + ((nint)element * each * filters) + filter;
                    for (var channel = 0; channel < each; channel++) dx[first + channel] = MathF.FusedMultiplyAdd(dy[filter], weight[(nint)channel * filters], dx[first + channel]);
                }
            }
        }
    }

    /// <summary>Adds one image's share to the derivative by the kernel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FilterGradient(ConvolutionShape shape, float* image, float* upstream, float* kernel)
    {
        var (each, filters, filtersEach) = (shape.Channels / shape.Groups, shape.Filters, shape.Filters / shape.Groups);
        for (var place = 0; place < shape.Rows * shape.Columns; place++)
        {
            for (var element = 0; element < shape.KernelRows * shape.KernelColumns; element++)
            {
                if (Pixel(shape, place, element) is not (>= 0 and var pixel)) continue;
                float* x = image + ((nint)pixel * shape.Channels), dy = upstream + ((nint)place * filters);
                for (var filter = 0; filter < filters; filter++)
                {
                    var first = filter / filtersEach * each;
                    var slope = kernel + ((nint)element * each * filters) + filter;
                    for (var channel = 0; channel < each; channel++) slope[(nint)channel * filters] = MathF.FusedMultiplyAdd(x[first + channel], dy[filter], slope[(nint)channel * filters]);
                }
            }
        }
    }

    // The pixel under an element of a window, -1 outside the image.
    private static int Pixel(ConvolutionShape shape, int place, int element)
    {
        var (rows, columns) = (shape.Window.Rows, shape.Window.Columns);
        var y = (place / shape.Columns * rows.Stride) + (element / columns.Size * rows.Dilation) - shape.Top;
        var x = (place % shape.Columns * columns.Stride) + (element % columns.Size * columns.Dilation) - shape.Left;
        return (uint)y < (uint)shape.Height && (uint)x < (uint)shape.Width ? (y * shape.Width) + x : -1;
    }
}
