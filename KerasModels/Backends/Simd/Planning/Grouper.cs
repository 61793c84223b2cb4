using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Gathers the element-wise nodes of a segment into groups that run tile by tile, each as early as its inputs allow; masks as late as their first reader, so that few are kept in memory.</summary>
internal sealed class Grouper
{
    private readonly Segment _segment;
    private readonly Dictionary<Node, int> _positions = [];
    private readonly HashSet<Node> _waiting = [];

    private Grouper(Segment segment) => _segment = segment;

    /// <summary>Fills the items of <paramref name="segment"/>.</summary>
    public static void Group(Segment segment)
    {
        var grouper = new Grouper(segment);
        foreach (var node in segment.Nodes)
        {
            if (node is { IsElementWise: true, Type: DType.Bool }) grouper._waiting.Add(node);
            else grouper.Place(node);
        }

        foreach (var mask in segment.Nodes.Where(grouper._waiting.Contains).ToList()) grouper.Place(mask);
    }

    private void Place(Node node)
    {
        _waiting.Remove(node);

        // The first item that may compute the node: behind what it needs, or in the very group that computes it.
        var (earliest, columns, masks) = (0, 0, new List<Node>());
        foreach (var input in node.Inputs)
        {
            var repetition = input.Storage.IsWrittenOut ? default : Repetition.Of(input.Storage);
            columns = Math.Max(columns, repetition.Columns);
            var source = Scheduler.Source(input);
            if (_waiting.Contains(source))
            {
                Place(source);
                masks.Add(source);
            }

            if (!_positions.TryGetValue(source, out var position)) continue;
            var same = repetition.Kind == RepetitionKind.None && _segment.Items[position].IsGroup && node.IsElementWise && Fits(_segment.Items[position], node, Columns(node));
            earliest = Math.Max(earliest, same ? position : position + 1);
        }

        var place = _segment.Items.Count;
        if (node.IsElementWise)
        {
            for (var i = _segment.Items.Count - 1; i >= earliest && place == _segment.Items.Count; i--)
                if (_segment.Items[i].IsGroup && Fits(_segment.Items[i], node, columns)) place = i;
        }

        if (place == _segment.Items.Count) _segment.Items.Add(new SegmentItem { IsGroup = node.IsElementWise });
        foreach (var mask in masks) Move(mask, place);
        _segment.Items[place].Nodes.Add(node);
        _segment.Items[place].Columns = Math.Max(_segment.Items[place].Columns, columns);
        _positions[node] = place;
    }

    // A mask that was just put into an earlier group for this reader goes with the reader instead, if the reader is in a group that fits.
    private void Move(Node mask, int place)
    {
        var (from, to) = (_segment.Items[_positions[mask]], _segment.Items[place]);
        var first = to.Nodes.Count > 0 ? to.Nodes[0] : mask;
        if (from == to || !to.IsGroup || from.Nodes[^1] != mask || from.Nodes.Count == 1 || first.SampleLength != mask.SampleLength || first.Length != mask.Length) return;
        var columns = Columns(mask);
        if (columns > 0 && to.Columns > 0 && columns != to.Columns) return;
        from.Nodes.RemoveAt(from.Nodes.Count - 1);
        to.Nodes.Add(mask);
        to.Columns = Math.Max(to.Columns, columns);
        _positions[mask] = place;
    }

    private static int Columns(Node node) =>
        node.Inputs.Max(i => i.Storage.IsWrittenOut ? 0 : Repetition.Of(i.Storage).Columns);

    private static bool Fits(SegmentItem group, Node node, int columns) =>
        group.Nodes[0].SampleLength == node.SampleLength && group.Nodes[0].Length == node.Length && (columns == 0 || group.Columns == 0 || columns == group.Columns);
}
