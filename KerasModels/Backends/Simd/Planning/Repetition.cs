namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>How a group of element-wise nodes sees a value that is repeated to its shape.</summary>
internal enum RepetitionKind
{
    /// <summary>Not at all: it must be written out.</summary>
    None,

    /// <summary>One number everywhere.</summary>
    Scalar,

    /// <summary>One row, the same for all rows: a bias.</summary>
    Row,

    /// <summary>One number a row: a weight a sample.</summary>
    Column,
}

/// <summary>How a repeated value is seen without writing it out.</summary>
/// <param name="Kind">How it is repeated.</param>
/// <param name="Columns">Elements a row, a multiple of 16; 0 for a scalar.</param>
internal readonly record struct Repetition(RepetitionKind Kind, int Columns)
{
    /// <summary>How elements of <paramref name="node"/> can be found without writing it out.</summary>
    public static Repetition Of(Node node)
    {
        if (node.Operation is not Ops.BroadcastTo) return default;
        var source = node.Inputs[0];
        if (source.IsScalar) return new(RepetitionKind.Scalar, 0);
        var (to, added) = (node.Shape, node.Shape.Length - source.Shape.Length);
        int From(int axis) => axis < added ? 1 : source.Shape[axis - added];
        for (var split = 0; split <= to.Length; split++)
        {
            var columns = to[split..].Aggregate(1, (a, b) => a * b);
            if (columns % 16 != 0) continue;
            var range = Enumerable.Range(0, to.Length);
            if (range.All(axis => From(axis) == (axis < split ? 1 : to[axis]))) return new(RepetitionKind.Row, columns);
            if (range.All(axis => From(axis) == (axis < split ? to[axis] : 1))) return new(RepetitionKind.Column, columns);
        }

        return default;
    }
}
