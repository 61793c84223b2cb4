using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Puts every node into a segment of a stage. Nodes that can follow each other on the same range of samples or elements share a segment; what needs a complete value waits a stage.</summary>
/// <remarks>
/// A training step of a dense network comes out as two stages: forward and backward by samples, then the weights' gradients and updates by elements. Threads meet only between stages.
/// </remarks>
internal sealed class Scheduler
{
    // Below this, waiting for other threads costs more than sharing out the work.
    private const int SmallLength = 1024;

    private readonly Dictionary<int, Segment> _samples = [], _serial = [];
    private readonly List<Segment> _elements = [];
    private readonly List<Node> _nodes;

    private Scheduler(List<Node> nodes) => _nodes = nodes;

    /// <summary>Nodes that the caller computes before the first stage: numbers made of constants, scalars and variables.</summary>
    public List<Node> Numbers { get; } = [];

    /// <summary>The segments, in order of their stages.</summary>
    public List<Segment> Segments { get; private set; } = [];

    /// <summary>Schedules nodes in order of computation.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="results">Those that are needed in memory at the end.</param>
    public static Scheduler Schedule(List<Node> nodes, IEnumerable<Node> results)
    {
        var scheduler = new Scheduler(nodes);
        foreach (var result in results) result.Storage.IsWrittenOut = true;
        scheduler.FindWrittenOut();
        foreach (var node in nodes)
        {
            if (node.IsAlias || (node.Kernel is null or ValueKernel or ViewKernel && node.Operation is not Placeholder)) continue;
            if (node.Operation is Ops.BroadcastTo && !node.IsWrittenOut) continue;
            if (node.IsTransposedVariable) continue;
            scheduler.Place(node);
        }

        scheduler.Segments = [.. scheduler._samples.Values.Concat(scheduler._serial.Values).Concat(scheduler._elements).OrderBy(s => s.Stage)];
        foreach (var segment in scheduler.Segments) segment.Nodes.Sort((a, b) => a.Index.CompareTo(b.Index));
        return scheduler;
    }

    /// <summary>A segment of its own behind all others, for changes that had to wait.</summary>
    public Segment Last(int length, int grain)
    {
        var segment = new Segment(SegmentKind.Elements, Segments.Count == 0 ? 0 : Segments[^1].Stage + 1, length);
        segment.Coarsen(grain);
        Segments.Add(segment);
        return segment;
    }

    // A repeated value is written out for whoever cannot see it as a repetition; one node sees repetitions of one number of columns only.
    private void FindWrittenOut()
    {
        foreach (var node in _nodes)
        {
            if (node.IsAlias) continue;
            var columns = 0;
            foreach (var input in node.Inputs)
            {
                if (input.Storage.Operation is not Ops.BroadcastTo) continue;
                var repetition = Repetition.Of(input.Storage);
                if (!node.IsElementWise || repetition.Kind == RepetitionKind.None || (repetition.Columns > 0 && columns > 0 && columns != repetition.Columns)) input.Storage.IsWrittenOut = true;
                else columns = Math.Max(columns, repetition.Columns);
            }
        }
    }

    /// <summary>What a node reads: the number or row behind a repetition that is not written out.</summary>
    public static Node Source(Node input)
    {
        var storage = input.Storage;
        return storage.Operation is Ops.BroadcastTo && !storage.IsWrittenOut ? storage.Inputs[0].Storage : storage;
    }

    private static bool IsNumber(Node node) => node.IsScalar && node.IsElementWise && node.Inputs.All(i => Source(i).Segment is null && i.IsScalar);

    private void Place(Node node)
    {
        if (node.Operation is Placeholder)
        {
            // Feeds that do not go by samples are copied before the first stage.
            if (node.IsBatched) Join(_samples, SegmentKind.Samples, 0, node.Samples, node);
        }
        else if (IsNumber(node))
        {
            Numbers.Add(node);
        }
        else if (node.IsBatched && (node.IsElementWise || node.Kernel is StepKernel step && step.IsBySample(node)))
        {
            Join(_samples, SegmentKind.Samples, StageAfter(node, IsSameSample), node.Samples, node);
        }
        else if (!node.IsBatched && (node.IsElementWise && node.Length > 1 ? 16 : (node.Kernel as StepKernel)?.Grain(node) ?? 0) is > 0 and var grain)
        {
            var (apart, together) = (StageAfter(node, IsSameElement), StageAfter(node, i => i.Segment!.Kind == SegmentKind.Serial));
            if (node.Length <= SmallLength && together < apart) Join(_serial, SegmentKind.Serial, together, 1, node);
            else JoinElements(node, apart, grain);
        }
        else
        {
            Join(_serial, SegmentKind.Serial, StageAfter(node, i => i.Segment!.Kind == SegmentKind.Serial), 1, node);
        }

        // Whether a value is needed only at the place that is being computed.
        bool IsSameSample(Node input) => input.Segment!.Kind == SegmentKind.Samples && input.IsBatched;
        bool IsSameElement(Node input) => node.IsElementWise && input.Segment!.Kind == SegmentKind.Elements && input.Length == node.Length;
    }

    private static int StageAfter(Node node, Func<Node, bool> isLocal)
    {
        var stage = 0;
        foreach (var input in node.Inputs)
        {
            // A value seen by samples under one shape may be seen as a whole under another.
            var source = Source(input);
            if (source.Segment is null) continue;
            var local = isLocal(source) && (source.Segment.Kind != SegmentKind.Samples || (input.IsBatched && input.Samples == node.Samples));
            stage = Math.Max(stage, local ? source.Stage : source.Stage + 1);
        }

        return stage;
    }

    private static void Join(Dictionary<int, Segment> segments, SegmentKind kind, int stage, int length, Node node)
    {
        if (!segments.TryGetValue(stage, out var segment)) segments[stage] = segment = new Segment(kind, stage, length);
        segment.Nodes.Add(node);
        node.Segment = segment;
    }

    private void JoinElements(Node node, int stage, int grain)
    {
        Segment? segment = null;
        if (node.IsElementWise)
        {
            foreach (var input in node.Inputs)
            {
                if (Source(input).Segment is not { Kind: SegmentKind.Elements } other || other.Stage != stage || other == segment || other.Length != node.Length) continue;
                segment = segment is null ? other : Merge(segment, other);
            }
        }

        if (segment is null) _elements.Add(segment = new Segment(SegmentKind.Elements, stage, node.Length));
        segment.Coarsen(grain);
        foreach (var input in node.Inputs)
            if (node.IsElementWise && Repetition.Of(input.Storage) is { Columns: > 0 and var columns } && !input.Storage.IsWrittenOut) segment.Coarsen(columns);
        segment.Nodes.Add(node);
        node.Segment = segment;
    }

    private Segment Merge(Segment into, Segment other)
    {
        into.Coarsen(other.Grain);
        foreach (var node in other.Nodes)
        {
            node.Segment = into;
            into.Nodes.Add(node);
        }

        _elements.Remove(other);
        return into;
    }
}
