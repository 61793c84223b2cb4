namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A group or dataset of a file.</summary>
public abstract class Hdf5Node
{
    internal Hdf5Node(string path, IReadOnlyDictionary<string, Hdf5Array> attributes) => (Path, Attributes) = (path, attributes);

    /// <summary>Where it is, for example <c>/layers/dense/vars</c>.</summary>
    public string Path { get; }

    /// <summary>Its attributes by name, in the file's order.</summary>
    public IReadOnlyDictionary<string, Hdf5Array> Attributes { get; }
}
