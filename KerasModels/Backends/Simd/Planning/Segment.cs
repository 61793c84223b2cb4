namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>How the work of a segment is shared out between threads.</summary>
internal enum SegmentKind
{
    /// <summary>By samples.</summary>
    Samples,

    /// <summary>By elements of values of one length.</summary>
    Elements,

    /// <summary>Not at all.</summary>
    Serial,
}

/// <summary>Nodes that one thread computes one after the other for a range, without waiting for other ranges.</summary>
internal sealed class Segment(SegmentKind kind, int stage, int length)
{
    /// <summary>How it is shared out.</summary>
    public SegmentKind Kind { get; } = kind;

    /// <summary>The stage it runs in; between stages all threads meet.</summary>
    public int Stage { get; } = stage;

    /// <summary>What ranges are taken from: the number of samples, or of elements, or 1.</summary>
    public int Length { get; } = length;

    /// <summary>Ranges are multiples of this.</summary>
    public int Grain { get; private set; } = 1;

    /// <summary>Its nodes in order of computation.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>Steps and groups in order; filled when nodes are grouped.</summary>
    public List<SegmentItem> Items { get; } = [];

    /// <summary>Where the values lie that only the unit computing them needs: offsets and lengths of one sample.</summary>
    public MemoryPlan Local { get; } = new();

    /// <summary>Elements a sample of its other values, which lie in the arena.</summary>
    public long Shared { get; set; }

    /// <summary>The position of the item that computes each node, a node inside a fused pass included.</summary>
    public Dictionary<Node, int> Positions()
    {
        var positions = new Dictionary<Node, int>();
        for (var i = 0; i < Items.Count; i++)
        {
            foreach (var node in Items[i].Nodes) positions[node] = i;
            if (Items[i].Fusion is { } fusion) foreach (var node in Nodes.Where(fusion.Covers)) positions[node] = i;
        }

        return positions;
    }

    /// <summary>Demands that ranges are multiples of <paramref name="grain"/> too.</summary>
    public void Coarsen(int grain)
    {
        var (a, b) = (Grain, grain);
        while (b != 0) (a, b) = (b, a % b);
        Grain = (int)Math.Min((long)Grain / a * grain, int.MaxValue / 2);
    }
}
