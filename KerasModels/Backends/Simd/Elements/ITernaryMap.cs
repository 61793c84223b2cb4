using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>What one operation does to sixteen lanes of three operands.</summary>
internal interface ITernaryMap
{
    /// <summary>The result.</summary>
    static abstract T Of<T>(T x, T y, T z) where T : unmanaged, ILanes<T>;
}
