namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Puts items that no other item of the segment waits for, such as the parts of weights' gradients, right behind what they need: that is still in the cache, and its memory is free the sooner. Brings fused passes, which stand where their last part stood, before whoever reads them.</summary>
internal static class EarlyEnds
{
    /// <summary>Reorders the items of a grouped and fused segment.</summary>
    public static void Apply(Segment segment)
    {
        var positions = segment.Positions();
        var needs = segment.Items.ToDictionary(i => i, _ => new HashSet<SegmentItem>());
        foreach (var (node, position) in positions)
        {
            foreach (var input in node.Inputs)
                if (positions.TryGetValue(Scheduler.Source(input), out var maker) && maker != position) needs[segment.Items[position]].Add(segment.Items[maker]);
        }

        var needed = needs.Values.SelectMany(n => n).ToHashSet();
        var (ordered, placed) = (new List<SegmentItem>(), new HashSet<SegmentItem>());
        var ends = segment.Items.Where(i => !needed.Contains(i)).ToList();
        foreach (var item in segment.Items.Where(needed.Contains).Concat(ends)) Place(item);
        segment.Items.Clear();
        segment.Items.AddRange(ordered);

        void Place(SegmentItem item)
        {
            if (placed.Contains(item)) return;
            foreach (var need in segment.Items.Where(needs[item].Contains)) Place(need);
            ordered.Add(item);
            placed.Add(item);
            foreach (var end in ends.Where(e => needs[e].Contains(item) && needs[e].IsSubsetOf(placed))) Place(end);
        }
    }
}
