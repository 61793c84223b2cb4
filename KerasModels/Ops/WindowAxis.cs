using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>A sliding window along one axis.</summary>
/// <param name="Size">How many elements it takes; at least 1.</param>
/// <param name="Stride">How far apart its places are; at least 1.</param>
/// <param name="Dilation">How far apart its elements are; at least 1.</param>
public readonly record struct WindowAxis(int Size, int Stride = 1, int Dilation = 1)
{
    /// <summary>From its first to its last element, both included.</summary>
    public int Reach => ((Size - 1) * Dilation) + 1;

    /// <summary>How many places it has along <paramref name="length"/> elements; 0 or less if it does not fit.</summary>
    public int Places(int length, Padding padding) => padding == Padding.Same ? (length + Stride - 1) / Stride : length < Reach ? 0 : ((length - Reach) / Stride) + 1;

    /// <summary>How far its first place hangs over in front.</summary>
    public int Before(int length, Padding padding) => padding == Padding.Valid ? 0 : Math.Max(((Places(length, padding) - 1) * Stride) + Reach - length, 0) / 2;

    internal bool IsSound => Size > 0 && Stride > 0 && Dilation > 0;
}
