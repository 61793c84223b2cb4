using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A variable's matrix in the form in which products read it: transposed, or in panels of 16 columns, or both. Kept up to date by whoever changes the variable.</summary>
internal sealed unsafe class VariableCopy : IDisposable
{
    private readonly Place _original;
    private readonly NativeBuffer _memory;
    private readonly int _rows, _columns;

    /// <summary>Memory for a copy.</summary>
    /// <param name="variable">A matrix.</param>
    /// <param name="original">Where its value lies.</param>
    /// <param name="isTransposed">Whether rows become columns.</param>
    /// <param name="isInPanels">Whether it is in panels of 16 columns; else it is row-major.</param>
    public VariableCopy(Variable variable, Place original, bool isTransposed, bool isInPanels)
    {
        (_original, IsTransposed, IsInPanels) = (original, isTransposed, isInPanels);
        (_rows, _columns) = (variable.Shape[0].Factor, variable.Shape[1].Factor);
        var (rows, columns) = isTransposed ? (_columns, _rows) : (_rows, _columns);
        _memory = new NativeBuffer(((long)rows * (isInPanels ? (columns + 15) / 16 * 16 : columns)) + 32);
        Place = new Place { Pointer = _memory.Pointer };
    }

    /// <summary>Whether it is the transposed matrix.</summary>
    public bool IsTransposed { get; }

    /// <summary>Whether it is in panels of 16 columns, zeros behind the last; else row-major.</summary>
    public bool IsInPanels { get; }

    /// <summary>Where it lies.</summary>
    public Place Place { get; }

    /// <summary>Its size.</summary>
    public long Bytes => _memory.Length * sizeof(float);

    /// <summary>The version of the variable that it holds.</summary>
    public long Version { get; set; } = -1;

    /// <summary>What makes it anew, by ranges of the variable's elements.</summary>
    public Step Update() => IsTransposed ? new TransposeStep(_original, Place, _rows, _columns, IsInPanels) : new PanelStep(_original, Place, _rows, _columns);

    /// <summary>Makes all of it anew.</summary>
    public void Refresh(long version)
    {
        if (Version == version) return;
        if (IsTransposed) TransposeStep.Transpose(_original.Pointer, Place.Pointer, _rows, _columns, 0, _rows, IsInPanels);
        else PanelStep.Copy(_original.Pointer, Place.Pointer, _rows, _columns, 0, _rows);
        Version = version;
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();
}
