using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.BroadcastTo"/>.</summary>
internal sealed class BroadcastTo : OnnxNode<Ops.BroadcastTo>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.BroadcastTo operation, Value value, OnnxGraph graph)
    {
        // Expand leaves an axis as it is where 1 is asked for
        var (x, added) = (value.Inputs[0], operation.To.Rank - value.Inputs[0].Shape.Rank);
        long[] sizes = [.. operation.To.Select((dim, axis) => axis >= added && x.Shape[axis - added] == dim ? 1L : dim.IsBatch ? -1 : dim.Factor)];
        var batch = Array.IndexOf(sizes, -1);
        string target;
        if (batch < 0) target = graph.Integers(sizes);
        else
        {
            var size = operation.To[batch].Factor == 1 ? graph.BatchSize() : graph.Add("Mul", value, [graph.BatchSize(), graph.Integers(operation.To[batch].Factor)]);
            string[] parts = [.. batch > 0 ? [graph.Integers(sizes[..batch])] : Array.Empty<string>(), size, .. batch + 1 < sizes.Length ? [graph.Integers(sizes[(batch + 1)..])] : Array.Empty<string>()];
            target = parts.Length == 1 ? size : graph.Add("Concat", value, parts, OnnxAttribute.Of("axis", 0));
        }

        graph.Give(value, graph.Add("Expand", value, [graph.In(x), target]));
    }
}
