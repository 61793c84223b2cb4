namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>The order in which every sum of this engine is formed, in one place: it alone decides the bits, whatever the vector width, the threads, the tiles, the fusions and the layouts.</summary>
/// <remarks>
/// <para>An order that gives other bits anywhere gets another <see cref="Version"/>, and the reason stands here. Where a sum is formed, the code names the constant it goes by.</para>
/// <list type="table">
/// <item><term>Products of matrices</term><description>
/// Each element is a chain of fused multiply-adds over at most <see cref="ChainLength"/> k, from +0; chains are added left to right. So also with fewer than 8 columns and with more than 8,192 k:
/// the design had lanes for the one and parts for the other, but a narrow product costs little beside its neighbours, and k is the batch where it is long, which is shared out by elements of the result.
/// The bias is an addition afterwards.</description></item>
/// <item><term>Convolutions, and their gradient by the images</term><description>
/// k runs by window row, window column, channel. A chain is as many whole window rows as fit into <see cref="ChainLength"/> elements, at least one; a longer row is cut at that length. Chains are added left to right.
/// The gradient by the images is, for each remainder of a pixel's place by the stride, a convolution with the window elements that reach it, turned round. The design cuts at 512 wherever that falls;
/// whole rows let the register tiles run along the image where it lies.
/// With fewer than <see cref="NarrowColumns"/> results a pixel, from channels in sixteens: one chain in each of 16 lanes, joined as sums are.
/// With groups, dilation or a depthwise kernel: one chain over the elements that lie in the image (by the images: by result places, then elements).</description></item>
/// <item><term>Gradients of convolutions by their kernel</term><description>
/// Over a batch in parts of ⌈samples / <see cref="MostParts"/>⌉ samples, whatever their length (the design: from 8,192 k on; parts of a small batch let threads share it), added as sums over rows are. In a part,
/// a chain is as many whole rows of results as fit into <see cref="ChainLength"/> pixels, with fewer than <see cref="NarrowColumns"/> filters one row; chains are added by rows, then samples.
/// With groups, dilation or a depthwise kernel a part is one chain by samples, places.</description></item>
/// <item><term>Sums along the last axis</term><description>
/// 16 lanes (index mod 16), each added left to right from +0 over at most <see cref="LanePart"/> terms, joined 8-4-2-1; such parts are added in order (the design names no parts: they bound the error of a long sum).</description></item>
/// <item><term>Sums over rows</term><description>Parts of <see cref="RowPart"/> rows, each added in order from +0; parts are added in order.</description></item>
/// <item><term>Sums over several axes apart, or over samples and more</term><description>The last axes first, samples last, each by the rules above.</description></item>
/// <item><term>Cross-entropies of logits</term><description>
/// 16 lanes along the last axis: the linear parts are added in order; the factors 1 + exp(−|z|) are multiplied, <see cref="Factors"/> of a lane at most, before their logarithm is added; lanes are joined 8-4-2-1.</description></item>
/// <item><term>Pooling, and rows added to a table</term><description>Window elements row by row; rows in the order of their numbers' places. Each is an addition, no fused one.</description></item>
/// </list>
/// </remarks>
public static class CanonicalOrder
{
    /// <summary>The version of this order, stored with every run: runs of one version and seed have the same bits.</summary>
    public const int Version = 1;

    /// <summary>The longest chain of fused multiply-adds in a product.</summary>
    public const int ChainLength = 512;

    /// <summary>Rows in one part of a sum over rows.</summary>
    public const int RowPart = 64;

    /// <summary>Terms in one part of a sum along the last axis.</summary>
    public const int LanePart = 8192;

    /// <summary>Convolutions with fewer results a pixel are summed in lanes.</summary>
    public const int NarrowColumns = 8;

    /// <summary>The most parts that a batch is cut into for a gradient by a kernel.</summary>
    public const int MostParts = 32;

    /// <summary>The most factors of a lane under one logarithm; each is at most 2, so their product stays far below the largest float.</summary>
    public const int Factors = 64;
}
