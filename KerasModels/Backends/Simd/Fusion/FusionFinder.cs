using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Fusion;

/// <summary>Finds compositions in a group for which there is a fused kernel.</summary>
internal static class FusionFinder
{
    /// <summary>What was found.</summary>
    /// <param name="Kernel">The kernel.</param>
    /// <param name="Values">The values of the composition by name.</param>
    /// <param name="Covered">The nodes that it computes.</param>
    internal sealed record Found(FusedKernel Kernel, IReadOnlyDictionary<string, Node> Values, HashSet<Node> Covered);

    /// <summary>The compositions of a group, by their last node.</summary>
    /// <param name="nodes">The group's nodes.</param>
    /// <param name="isKept">Whether a node is read outside the group.</param>
    public static Dictionary<Node, Found> In(List<Node> nodes, Func<Node, bool> isKept)
    {
        var result = new Dictionary<Node, Found>();
        var taken = new HashSet<Node>();
        foreach (var (node, found) in Possible(nodes))
        {
            var (covered, given) = (found.Covered, found.Kernel.Outputs.Select(name => found.Values[name]).ToHashSet());

            // What lies inside must not be seen from outside, and must not be needed before the last node.
            if (covered.Overlaps(taken) || covered.Any(n => !given.Contains(n) && isKept(n))) continue;
            if (nodes.Any(n => !covered.Contains(n) && n.Index < node.Index && n.Inputs.Any(i => covered.Contains(i.Storage)))) continue;
            if (nodes.Any(n => !covered.Contains(n) && n.Inputs.Any(i => covered.Contains(i.Storage) && !given.Contains(i.Storage)))) continue;
            taken.UnionWith(covered);
            result[node] = found;
        }

        return result;
    }

    /// <summary>All compositions in a group, each with its last node: those too that must not be replaced, since others read what lies inside.</summary>
    public static IEnumerable<(Node Last, Found Found)> Possible(List<Node> nodes)
    {
        var group = nodes.ToHashSet();
        foreach (var kernel in FusedKernel.All)
        {
            foreach (var node in nodes)
            {
                var (values, covered) = (new Dictionary<string, Node>(), new HashSet<Node>());
                if (kernel.Pattern.Matches(node, values, covered) && kernel.Accepts(values) && covered.IsSubsetOf(group)) yield return (node, new(kernel, values, covered));
            }
        }
    }
}
