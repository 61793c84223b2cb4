using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Simd.Fusion;

/// <summary>Makes one pass of a binary cross-entropy of logits, its gradient and the bias before it: the exponential of |z| is computed once, the logits need no memory.</summary>
internal sealed class CrossEntropyFusion
{
    private readonly Node _loss, _gradient, _scale;
    private readonly Node? _sum;

    private CrossEntropyFusion(Node loss, Node gradient, Node scale, Node? sum) => (_loss, _gradient, _scale, _sum) = (loss, gradient, scale, sum);

    /// <summary>Replaces what it finds in a segment shared out by samples; the others' positions change.</summary>
    /// <param name="segment">The segment, grouped.</param>
    /// <param name="readersOf">Who reads a node.</param>
    /// <param name="isResult">Whether a node is needed at the end.</param>
    public static void Apply(Segment segment, Func<Node, List<Node>> readersOf, Func<Node, bool> isResult)
    {
        foreach (var loss in segment.Nodes.Where(n => n.Operation is SigmoidCrossEntropy).ToList())
        {
            if (Find(loss, readersOf, isResult) is not { } fusion) continue;
            var group = segment.Items.FindIndex(i => i.Nodes.Contains(fusion._gradient));
            var inside = segment.Items[group].Nodes;
            var own = fusion.Inside().ToList();
            if (!segment.Items[group].IsGroup || !own.All(inside.Contains)) continue;

            // The rest of the group must not stand between what is fused.
            if (inside.Any(n => !own.Contains(n) && n.Inputs.Any(i => own.Contains(Scheduler.Source(i))))) continue;
            if (own.Any(n => n.Inputs.Any(i => inside.Contains(Scheduler.Source(i)) && !own.Contains(Scheduler.Source(i)) && Scheduler.Source(i) != n))) continue;
            var item = new SegmentItem { Fusion = fusion };
            item.Nodes.AddRange([fusion._gradient, loss]);
            inside.RemoveAll(own.Contains);
            segment.Items.RemoveAll(i => i.Nodes.Contains(loss));
            group = segment.Items.FindIndex(i => i.Nodes == inside);
            segment.Items.Insert(group + 1, item);
            if (inside.Count == 0) segment.Items.RemoveAt(group);
        }
    }

    /// <summary>What becomes the logits, with a bias or without.</summary>
    public Node Logits => (_sum?.Inputs[0] ?? _loss.Inputs[0]).Storage;

    /// <summary>Whether it computes a node.</summary>
    public bool Covers(Node node) => node == _loss || Inside().Contains(node);

    /// <summary>The step.</summary>
    public Step Build<T>() where T : unmanaged, ILanes<T>
    {
        var (logits, targets) = (_loss.Inputs[0], _loss.Inputs[1]);
        var columns = logits.Shape[^1];
        var bias = _sum?.Inputs[1].Inputs[0];
        return new CrossEntropyGradientStep<T>(
            (_sum?.Inputs[0] ?? logits).Place, bias?.Place, targets.Place, _scale.Place, _gradient.Place, _loss.Place, RowRange.Of(_loss, _loss.Length), columns);
    }

    private IEnumerable<Node> Inside() => ((Node?[])[_sum, _gradient.Inputs[0].Inputs[0], _gradient.Inputs[0], _gradient]).OfType<Node>();

    // (sigmoid(z) - t) * scale, with z = x + bias if nobody else needs it.
    private static CrossEntropyFusion? Find(Node loss, Func<Node, List<Node>> readersOf, Func<Node, bool> isResult)
    {
        var (z, t) = (loss.Inputs[0], loss.Inputs[1]);
        if (z.Shape[^1] % 16 != 0) return null;
        foreach (var sigmoid in readersOf(z.Storage).Where(n => n.Operation is Sigmoid && n.Inputs[0] == z))
        {
            if (readersOf(sigmoid) is not [{ Operation: Subtract } difference] || difference.Inputs[0] != sigmoid || difference.Inputs[1] != t || isResult(sigmoid)) continue;
            if (readersOf(difference) is not [{ Operation: Multiply } gradient] || gradient.Inputs[0] != difference || isResult(difference)) continue;
            if (Repetition.Of(gradient.Inputs[1]).Kind != RepetitionKind.Scalar || Repetition.Of(t.Storage).Kind != RepetitionKind.None) continue;
            var isBiased = z is { Operation: Add, IsAlias: false } && readersOf(z).All(r => r == sigmoid || r == loss) && !isResult(z)
                && Repetition.Of(z.Inputs[1]) is { Kind: RepetitionKind.Row } row && row.Columns == z.Shape[^1] && !z.Inputs[1].IsWrittenOut && Repetition.Of(z.Inputs[0].Storage).Kind == RepetitionKind.None;
            return new(loss, gradient, gradient.Inputs[1].Inputs[0], isBiased ? z : null);
        }

        return null;
    }
}
