using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Differentiation;

/// <summary>Symbolic derivatives: a walk from a loss back to what it depends on.</summary>
/// <remarks>A folder of its own: it adds up contributions with operations, and Graph knows none.</remarks>
public static class Gradients
{
    /// <summary>The derivative of <paramref name="loss"/> by each of <paramref name="values"/>, of its shape; zeros where the loss does not depend on it.</summary>
    /// <param name="loss">A scalar; or any value, when <paramref name="upstream"/> is given.</param>
    /// <param name="values">What to derive by: any values of the graph.</param>
    /// <param name="upstream">The derivative of the true loss by <paramref name="loss"/>; null: 1.</param>
    /// <exception cref="GraphException">The loss is no scalar and no upstream derivative is given, or that does not fit.</exception>
    public static IReadOnlyList<Value> Of(Value loss, IReadOnlyList<Value> values, Value? upstream = null)
    {
        if (upstream is null && loss.Shape.Rank != 0)
            throw new GraphException($"Gradients: expected a scalar loss, got {loss.Shape}. Sum or average it first.");
        if (loss.Type != DType.Float32) throw new GraphException($"Gradients: expected a Float32 loss, got {loss.Type}. Cast it first.");
        if (upstream is not null && (upstream.Type != DType.Float32 || upstream.Shape != loss.Shape))
            throw new GraphException($"Gradients: expected an upstream derivative Float32 {loss.Shape} for the loss, got {upstream.Type} {upstream.Shape}.");
        var order = Program.Ordered([loss]);
        var needed = Needed(order, values);
        var found = new Dictionary<Value, Value> { [loss] = upstream ?? Value.Number(1) };
        foreach (var value in order.Reverse())
        {
            if (!needed.Contains(value) || !found.TryGetValue(value, out var gradient) || value.Inputs.Count == 0) continue;
            var parts = value.Operation.Gradient(value, gradient);
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i] is not { } part || !needed.Contains(value.Inputs[i])) continue;
                found[value.Inputs[i]] = found.TryGetValue(value.Inputs[i], out var sum) ? sum + part : part;
            }
        }

        return [.. values.Select(v => found.TryGetValue(v, out var gradient) ? gradient : Value.Number(0).BroadcastTo(v.Shape))];
    }

    /// <summary>The derivative of a scalar <paramref name="loss"/> by each variable; a variable read at several places gathers them all.</summary>
    /// <exception cref="GraphException">The loss is no scalar.</exception>
    public static IReadOnlyList<Value> Of(Value loss, IReadOnlyList<Variable> variables)
    {
        var reads = Program.Ordered([loss]).Where(v => v.Operation is VariableRead).ToList();
        var byRead = reads.Zip(Of(loss, reads)).ToLookup(r => ((VariableRead)r.First.Operation).Variable, r => r.Second);
        return [.. variables.Select(v => byRead[v].Aggregate((Value?)null, (sum, part) => sum is null ? part : sum + part)
            ?? Value.Number(0).BroadcastTo(v.Shape))];
    }

    private static HashSet<Value> Needed(IReadOnlyList<Value> order, IReadOnlyList<Value> values)
    {
        var needed = new HashSet<Value>(values);
        foreach (var value in order)
            if (value.Inputs.Any(needed.Contains)) needed.Add(value);
        return needed;
    }
}
