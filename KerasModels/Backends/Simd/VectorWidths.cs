using System.Runtime.Intrinsics;

namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>What this processor has.</summary>
internal static class VectorWidths
{
    /// <summary>The width meant by <paramref name="width"/>.</summary>
    public static VectorWidth Resolve(this VectorWidth width) => width != VectorWidth.Widest ? width
        : Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : VectorWidth.Bits128;
}
