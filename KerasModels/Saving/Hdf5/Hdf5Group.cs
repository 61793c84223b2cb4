namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A group: what it holds, by name.</summary>
public sealed class Hdf5Group : Hdf5Node
{
    private const int MostLinks = 32;
    private readonly Hdf5Source _source;
    private readonly Hdf5Group? _parent;
    private readonly Dictionary<string, Hdf5Node> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    internal Hdf5Group(Hdf5Source source, string path, Hdf5Group? parent, IReadOnlyDictionary<string, Hdf5Array> attributes) : base(path, attributes) => (_source, _parent) = (source, parent);

    /// <summary>The groups and datasets in it, in the file's order; soft links are found by name only.</summary>
    public IReadOnlyDictionary<string, Hdf5Node> Children => _children;

    /// <summary>What a path such as <c>dense/vars/0</c> leads to; null: nothing.</summary>
    /// <exception cref="Hdf5Exception">A soft link leads back to itself.</exception>
    public Hdf5Node? Find(string path) => Find(path, MostLinks);

    /// <summary>The group at a path.</summary>
    /// <exception cref="Hdf5Exception">There is none.</exception>
    public Hdf5Group Group(string path) => Find(path) as Hdf5Group ?? throw Missing("group", path);

    /// <summary>The dataset at a path.</summary>
    /// <exception cref="Hdf5Exception">There is none.</exception>
    public Hdf5Dataset Dataset(string path) => Find(path) as Hdf5Dataset ?? throw Missing("dataset", path);

    /// <summary>The group's path.</summary>
    public override string ToString() => Path;

    /// <summary>A text of the file, once what will be made of it has been counted among what the file may ask for.</summary>
    /// <exception cref="Hdf5Exception">It is too much.</exception>
    internal string Reserved(string text, Func<string, long> cost)
    {
        _source.Reserve(cost(text), Path);
        return text;
    }

    internal void Add(string name, Hdf5Node child)
    {
        if (!_children.TryAdd(name, child)) throw _source.Error(Path, $"two members are called '{name}'");
    }

    internal void AddLink(string name, string target) => _links[name] = target;

    private Hdf5Node? Find(string path, int links)
    {
        var at = path.StartsWith('/') ? Root : this;
        Hdf5Node? found = at;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (found is not Hdf5Group group) return null;
            if (name == ".") continue;
            if (group._children.TryGetValue(name, out var child)) found = child;
            else if (!group._links.TryGetValue(name, out var target)) return null;
            else found = links > 0 ? group.Find(target, links - 1) : throw _source.Error(Path, $"the link '{name}' leads back to itself");
        }

        return found;
    }

    private Hdf5Group Root => _parent is null ? this : _parent.Root;

    private Hdf5Exception Missing(string kind, string path) => new($"{_source.Path}: {Path}: there is no {kind} '{path}' in it. It holds {(_children.Count == 0 ? "nothing" : string.Join(", ", _children.Keys.Take(12)))}.");
}
