namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>How an operand of a group is found at a tile.</summary>
internal enum OperandKind
{
    /// <summary>In memory, element by element.</summary>
    Full,

    /// <summary>In scratch memory of the tile.</summary>
    Temporary,

    /// <summary>One number.</summary>
    Scalar,

    /// <summary>One row for all rows.</summary>
    Row,

    /// <summary>One number a row.</summary>
    Column,
}

/// <summary>An operand of a group.</summary>
/// <param name="Kind">How it is found.</param>
/// <param name="Place">Where it lies; null for a temporary.</param>
/// <param name="Slot">Its tile in scratch memory, for what needs one.</param>
internal readonly record struct ElementOperand(OperandKind Kind, Place? Place, int Slot);
