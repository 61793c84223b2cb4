using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>What one operation does to sixteen lanes of one operand.</summary>
internal interface IUnaryMap
{
    /// <summary>The result.</summary>
    static abstract T Of<T>(T x) where T : unmanaged, ILanes<T>;
}
