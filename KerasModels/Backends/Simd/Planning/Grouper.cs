namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Gathers the element-wise nodes of a segment into groups that run tile by tile, each as early as its inputs allow.</summary>
internal static class Grouper
{
    /// <summary>Fills the items of <paramref name="segment"/>.</summary>
    public static void Group(Segment segment)
    {
        var positions = new Dictionary<Node, int>();
        foreach (var node in segment.Nodes)
        {
            // The first item that may compute the node: behind what it needs, or in the very group that computes it.
            var (earliest, columns) = (0, 0);
            foreach (var input in node.Inputs)
            {
                var repetition = input.Storage.IsWrittenOut ? default : Repetition.Of(input.Storage);
                columns = Math.Max(columns, repetition.Columns);
                if (!positions.TryGetValue(Scheduler.Source(input), out var position)) continue;
                var same = repetition.Kind == RepetitionKind.None && segment.Items[position].IsGroup && node.IsElementWise && Fits(segment.Items[position], node, Columns(node));
                earliest = Math.Max(earliest, same ? position : position + 1);
            }

            var place = segment.Items.Count;
            if (node.IsElementWise)
            {
                for (var i = segment.Items.Count - 1; i >= earliest && place == segment.Items.Count; i--)
                    if (segment.Items[i].IsGroup && Fits(segment.Items[i], node, columns)) place = i;
            }

            if (place == segment.Items.Count) segment.Items.Add(new SegmentItem { IsGroup = node.IsElementWise });
            segment.Items[place].Nodes.Add(node);
            segment.Items[place].Columns = Math.Max(segment.Items[place].Columns, columns);
            positions[node] = place;
        }
    }

    private static int Columns(Node node) =>
        node.Inputs.Max(i => i.Storage.IsWrittenOut ? 0 : Repetition.Of(i.Storage).Columns);

    private static bool Fits(SegmentItem group, Node node, int columns) =>
        group.Nodes[0].SampleLength == node.SampleLength && group.Nodes[0].Length == node.Length && (columns == 0 || group.Columns == 0 || columns == group.Columns);
}
