namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>The numbers that fix in which order sums are formed. Changing one changes results, so the version goes up with it.</summary>
public static class CanonicalOrder
{
    /// <summary>The version of this order, stored with every run.</summary>
    public const int Version = 1;

    /// <summary>The longest chain of fused multiply-adds in a product.</summary>
    public const int ChainLength = 512;

    /// <summary>Rows in one part of a sum over rows.</summary>
    public const int RowPart = 64;
}
