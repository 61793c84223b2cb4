using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Planning;

public class EarlyEndsTests
{
    [Fact]
    public void What_nobody_waits_for_stands_right_behind_what_it_needs()
    {
        // a → b → c, two ends of a, an end of b and c
        var nodes = Nodes([[], [0], [1], [0], [0], [1, 2]]);

        Assert.Equal([0, 3, 4, 1, 2, 5], Ordered(nodes));
    }

    [Fact]
    public void Every_item_stands_behind_all_that_it_needs_in_any_graph()
    {
        var random = new Random(3);
        for (var run = 0; run < 200; run++)
        {
            var inputs = Enumerable.Range(0, random.Next(1, 25)).Select(i => Enumerable.Range(0, i).Where(_ => random.Next(4) == 0).Take(3).ToArray()).ToArray();

            var order = Ordered(Nodes(inputs));

            Assert.Equal(Enumerable.Range(0, inputs.Length), order.Order());
            Assert.All(inputs.Index(), item => Assert.All(item.Item, input => Assert.True(order.IndexOf(input) < order.IndexOf(item.Index), $"{item.Index} before {input} in {string.Join(", ", order)}.")));
        }
    }

    private static List<Node> Nodes(int[][] inputs)
    {
        var nodes = new List<Node>();
        foreach (var input in inputs) nodes.Add(new Node(nodes.Count, new MLGenerative.KerasModels.Ops.Relu(), [.. input.Select(i => nodes[i])], DType.Float32, [4, 2], 4));
        return nodes;
    }

    private static List<int> Ordered(List<Node> nodes)
    {
        var segment = new Segment(SegmentKind.Samples, 0, 4);
        foreach (var node in nodes)
        {
            var item = new SegmentItem();
            item.Nodes.Add(node);
            segment.Nodes.Add(node);
            segment.Items.Add(item);
        }

        EarlyEnds.Apply(segment);
        return [.. segment.Items.Select(i => i.Nodes[0].Index)];
    }
}
