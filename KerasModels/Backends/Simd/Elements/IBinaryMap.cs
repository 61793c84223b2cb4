using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>What one operation does to sixteen lanes of two operands.</summary>
internal interface IBinaryMap
{
    /// <summary>The result.</summary>
    static abstract T Of<T>(T x, T y) where T : unmanaged, ILanes<T>;
}
