namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>How the left operand of a product lies in memory, known when the kernel is compiled.</summary>
internal interface ILeft
{
    /// <summary>Whether neighbouring rows are neighbouring floats, and k goes by the stride.</summary>
    static abstract bool Transposed { get; }
}

/// <summary>Rows lie a stride apart, k runs along them.</summary>
internal readonly struct AlongRows : ILeft { public static bool Transposed => false; }

/// <summary>The operand is used transposed: rows are neighbouring floats, k lies a stride apart.</summary>
internal readonly struct AcrossRows : ILeft { public static bool Transposed => true; }
