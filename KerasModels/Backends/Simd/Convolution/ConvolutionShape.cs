using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>The sizes of a convolution, one of its two gradients, or their depthwise cousins.</summary>
/// <param name="Window">The kernel's window.</param>
/// <param name="Groups">Groups of channels.</param>
/// <param name="Images">The shape of the images (n, h, w, channels).</param>
/// <param name="Results">The shape of what the convolution gives (n, h, w, filters).</param>
internal sealed record ConvolutionShape(Window2D Window, int Groups, int[] Images, int[] Results)
{
    public int Count => Images[0];

    public int Height => Images[1];

    public int Width => Images[2];

    public int Channels => Images[3];

    public int Rows => Results[1];

    public int Columns => Results[2];

    public int Filters => Results[3];

    public int KernelRows => Window.Rows.Size;

    public int KernelColumns => Window.Columns.Size;

    public int RowStride => Window.Rows.Stride;

    public int ColumnStride => Window.Columns.Stride;

    /// <summary>How far the first window hangs over at the top.</summary>
    public int Top => Window.Rows.Before(Height, Window.Padding);

    /// <summary>How far the first window hangs over at the left.</summary>
    public int Left => Window.Columns.Before(Width, Window.Padding);

    /// <summary>Elements of an image.</summary>
    public int ImageLength => Height * Width * Channels;

    /// <summary>Elements of a result.</summary>
    public int ResultLength => Rows * Columns * Filters;

    /// <summary>Elements of the kernel.</summary>
    public int KernelLength => KernelRows * KernelColumns * (Channels / Groups) * Filters;

    /// <summary>Floating-point operations, those on zeros around an image included.</summary>
    public double Work => 2.0 * Count * Rows * Columns * KernelLength;

    /// <summary>Whether patches are products of matrices: neighbouring elements, all channels.</summary>
    public bool IsDense => Groups == 1 && Window.Rows.Dilation == 1 && Window.Columns.Dilation == 1;
}
