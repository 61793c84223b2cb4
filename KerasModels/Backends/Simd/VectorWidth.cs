namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>The machine vectors an executor computes with. Results are the same bits for each; speed is not.</summary>
public enum VectorWidth
{
    /// <summary>The widest that this processor has.</summary>
    Widest = 0,

    /// <summary>128 bits: SSE, Arm AdvSimd, and processors without vectors.</summary>
    Bits128 = 128,

    /// <summary>256 bits: AVX2.</summary>
    Bits256 = 256,

    /// <summary>512 bits: AVX-512.</summary>
    Bits512 = 512,
}
