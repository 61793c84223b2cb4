namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>An array in a file; its values are read when they are asked for.</summary>
public sealed class Hdf5Dataset : Hdf5Node
{
    private readonly Hdf5Source _source;
    private readonly GlobalHeap _heap;
    private readonly DataLayout _layout;

    internal Hdf5Dataset(Hdf5Source source, GlobalHeap heap, string path, IReadOnlyDictionary<string, Hdf5Array> attributes, Hdf5Type type, IReadOnlyList<int> shape, DataLayout layout)
        : base(path, attributes) => (_source, _heap, Type, Shape, _layout) = (source, heap, type, shape, layout);

    /// <summary>What the elements are.</summary>
    public Hdf5Type Type { get; }

    /// <summary>The dimensions; none for a single value.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>Reads the values.</summary>
    /// <exception cref="Hdf5Exception">They are damaged, filtered in a way or of a type that is not read here.</exception>
    public Hdf5Array Read()
    {
        if (Type.Kind == Hdf5Kind.Other) throw _source.Error(Path, "its elements are of a type that is not read here (numbers, truth values and texts are)");
        var count = Hdf5Shape.Count(Shape, Type.Size, _source, Path);
        return Values.Decode(_source, _heap, Type, Shape, _layout.Read(count), Path);
    }

    /// <summary>Path, type and dimensions.</summary>
    public override string ToString() => $"{Path} {Type} ({string.Join(", ", Shape)})";
}
