using System.Globalization;

namespace MLGenerative.KerasModels.Saving.Inspection;

/// <summary>What graphs of operations have in common when they are shown, whatever file they are in.</summary>
internal static class GraphParts
{
    /// <summary>What a file's numbers are counted under.</summary>
    public const string Parameters = "parameters";

    private const int MostDimensions = 32;

    /// <summary>Parts under one name, with their number.</summary>
    public static FileNode Group(string name, IEnumerable<FileNode> parts)
    {
        FileNode[] all = [.. parts];
        return new FileNode(name, all.Length.ToString(CultureInfo.InvariantCulture)) { Children = all };
    }

    /// <summary>How often there is which operation, the most frequent first.</summary>
    public static FileNode Operations(IEnumerable<string> kinds) => Group("operations",
        kinds.GroupBy(k => k).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new FileNode(g.Key, g.Count().ToString(CultureInfo.InvariantCulture))));

    /// <summary>Arrays, with the type before the shape.</summary>
    public static FileNode Weights(IEnumerable<(string Name, string Type, IReadOnlyList<long> Shape)> weights) => Group("weights", weights.Select(w => new FileNode(w.Name, Array(w.Type, w.Shape))));

    /// <summary>Type and shape, as in <c>float32 (784, 32)</c>.</summary>
    public static string Array(string type, IEnumerable<long> shape) => $"{type} {Shape(shape.Select(d => d.ToString(CultureInfo.InvariantCulture)))}";

    /// <summary>Dimensions in parentheses; of more than any array has, the first.</summary>
    public static string Shape(IEnumerable<string> dimensions)
    {
        string[] shown = [.. dimensions.Take(MostDimensions + 1)];
        return $"({string.Join(", ", shown.Length > MostDimensions ? shown[..MostDimensions].Append("…") : shown)})";
    }

    /// <summary>How many numbers arrays have together; where a damaged file says more than there can be, as many as there can be.</summary>
    public static KeyValuePair<string, string> Count(IEnumerable<IEnumerable<long>> shapes) => KeyValuePair.Create(Parameters,
        ((long)shapes.Aggregate(Int128.Zero, (sum, shape) => Most(sum + (long)shape.Aggregate(Int128.One, (product, d) => Most(product * Math.Max(0, d)))))).ToString(CultureInfo.InvariantCulture));

    // numbers of unlimited length would grow with every dimension that a file claims
    private static Int128 Most(Int128 count) => Int128.Min(count, long.MaxValue);
}
