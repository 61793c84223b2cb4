using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Turns a unit's range into rows of a result seen as a matrix.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="PerSample">Rows a sample, if units are samples; else 0.</param>
/// <param name="PerRow">Elements a row, if units are elements; else 0.</param>
internal readonly record struct RowRange(int Rows, int PerSample, int PerRow)
{
    /// <summary>The rows of a node of <paramref name="rows"/> rows.</summary>
    public static RowRange Of(Node node, int rows) => node.Segment!.Kind switch
    {
        SegmentKind.Samples => new(rows, rows / node.Samples, 0),
        SegmentKind.Elements => new(rows, 0, node.Length / rows),
        _ => new(rows, 0, 0),
    };

    /// <summary>The samples of a segment shared out by samples, or all of <paramref name="rows"/> samples.</summary>
    public static RowRange Of(Segment segment, int rows) => segment.Kind == SegmentKind.Samples ? new(rows, rows / segment.Length, 0) : new(rows, 0, 0);

    /// <summary>The first row and the one behind the last.</summary>
    public (int First, int End) At(int from, int to) =>
        PerSample > 0 ? (from * PerSample, to * PerSample) : PerRow > 0 ? (from / PerRow, to / PerRow) : (0, Rows);
}
