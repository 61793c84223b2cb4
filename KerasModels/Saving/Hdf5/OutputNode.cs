using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A group or dataset to be written.</summary>
internal sealed class OutputNode(Hdf5Array? value)
{
    /// <summary>A dataset's values; null: a group.</summary>
    public Hdf5Array? Value => value;

    public List<(string Name, Hdf5Array Value)> Attributes { get; } = [];

    /// <summary>A group's members in the order in which HDF5 searches names: by their bytes.</summary>
    public SortedDictionary<string, OutputNode> Members { get; } = new(ByBytes);

    private static IComparer<string> ByBytes { get; } = Comparer<string>.Create((a, b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));

    public IEnumerable<Hdf5Array> Values => Attributes.Select(a => a.Value).Concat(value is null ? [] : [value]).Concat(Members.Values.SelectMany(m => m.Values));
}
