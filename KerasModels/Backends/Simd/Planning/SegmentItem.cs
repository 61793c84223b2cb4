using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A step of a segment: one node's own, a group of element-wise nodes, or something done to a finished value.</summary>
internal sealed class SegmentItem
{
    /// <summary>Its nodes; more than one only in an element-wise group.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>Whether it is an element-wise group.</summary>
    public bool IsGroup { get; init; }

    /// <summary>In a group, the number of columns that its repeated rows and columns refer to; 0 if it has none.</summary>
    public int Columns { get; set; }

    /// <summary>The fused pass that computes its nodes; usually none.</summary>
    public Fusion.CrossEntropyFusion? Fusion { get; init; }

    /// <summary>The step, if it is known before memory is planned.</summary>
    public Step? Step { get; init; }
}
