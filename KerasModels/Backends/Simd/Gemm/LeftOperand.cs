namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>Where the rows of a product's left operand are: k runs through stretches of neighbouring elements, so that panels, plain matrices and image patches are one case.</summary>
/// <param name="Address">Row 0, k = 0.</param>
/// <param name="RowStride">Floats from one row to the next; for a transposed operand, from one k to the next.</param>
/// <param name="TileStride">Floats from one tile of rows to the next.</param>
/// <param name="RunLength">Length of a stretch of k.</param>
/// <param name="Runs">How many stretches.</param>
/// <param name="LastRun">Length of the last stretch.</param>
/// <param name="Jump">Floats from the end of one stretch to the start of the next.</param>
internal readonly unsafe record struct LeftOperand(nint Address, nint RowStride, nint TileStride, int RunLength, int Runs, int LastRun, nint Jump)
{
    /// <summary>Row 0, k = 0.</summary>
    public float* Data => (float*)Address;
}
