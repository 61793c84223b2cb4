using System.Globalization;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The groups, datasets and attributes of a file, as text.</summary>
internal static class Hdf5Tree
{
    private const int LongestText = 60, MostValues = 6;

    public static IReadOnlyList<FileNode> Of(Hdf5Group group) => Of(group, []);

    /// <summary>Attributes, short ones with their values.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Attributes(Hdf5Node node) => [.. node.Attributes.Select(a => KeyValuePair.Create(a.Key, Short(a.Value)))];

    private static IReadOnlyList<FileNode> Of(Hdf5Group group, HashSet<Hdf5Group> shown) => [.. group.Children.Select(c => Node(c.Key, c.Value, shown))];

    // Names may have slashes in them (dense/kernel:0): groups as they are in the file. One that several links name is shown once, or a small file could have a tree without end.
    private static FileNode Node(string name, Hdf5Node node, HashSet<Hdf5Group> shown) => node is Hdf5Group group
        ? shown.Add(group) ? new FileNode(name, "") { Children = Of(group, shown), Attributes = Attributes(group) } : new FileNode(name, $"the same as {group.Path}")
        : new FileNode(name, $"{((Hdf5Dataset)node).Type} ({string.Join(", ", ((Hdf5Dataset)node).Shape)})") { Attributes = Attributes(node) };

    private static string Short(Hdf5Array value)
    {
        switch (value.Type.Kind)
        {
            case Hdf5Kind.Text or Hdf5Kind.VariableText when value.Count == 1:
                var text = value.ToTexts()[0];
                return text.Length <= LongestText ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..LongestText]}… ({text.Length} characters)");
            case Hdf5Kind.Text or Hdf5Kind.VariableText:
                var texts = value.ToTexts();
                return texts.Count <= MostValues && texts.Sum(t => t.Length) <= LongestText ? $"[{string.Join(", ", texts)}]" : value.ToString();
            case Hdf5Kind.Integer or Hdf5Kind.Enumeration when value.Count <= MostValues:
                return Listed(value, value.ToInt64().Select(v => v.ToString(CultureInfo.InvariantCulture)));
            case Hdf5Kind.Float when value.Count <= MostValues:
                return Listed(value, value.ToDouble().Select(v => v.ToString("R", CultureInfo.InvariantCulture)));
            default:
                return value.ToString();
        }
    }

    private static string Listed(Hdf5Array value, IEnumerable<string> texts) => value.Shape.Count == 0 ? texts.First() : $"[{string.Join(", ", texts)}]";
}
