namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>A matrix in memory: rows of neighbouring floats, 16 columns a panel. Row-major is the case in which the next panel is 16 floats on.</summary>
/// <param name="Address">Row 0, column 0.</param>
/// <param name="RowStride">Floats to the next row: 16 in panels, at least the number of columns rounded up to 16 in a row-major matrix.</param>
/// <param name="PanelStride">Floats to the next 16 columns: 16 in a row-major matrix.</param>
internal readonly unsafe record struct Matrix(nint Address, nint RowStride, nint PanelStride)
{
    /// <summary>Panels of 16 columns, one behind the other.</summary>
    public static Matrix Panels(float* data, nint rows) => new((nint)data, 16, rows * 16);

    /// <summary>Row-major with <paramref name="stride"/> floats a row.</summary>
    public static Matrix RowMajor(float* data, nint stride) => new((nint)data, stride, 16);

    /// <summary>Row 0, column 0.</summary>
    public float* Data => (float*)Address;

    /// <summary>Whether columns are neighbours across panels too.</summary>
    public bool IsRowMajor => PanelStride == 16;

    /// <summary>The matrix from a row and a panel on.</summary>
    public Matrix At(nint row, nint panel) => this with { Address = Address + (sizeof(float) * ((row * RowStride) + (panel * PanelStride))) };
}
