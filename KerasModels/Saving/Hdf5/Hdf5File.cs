using System.Globalization;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Reads HDF5 files: superblocks 0 to 3, groups and attributes of every form, contiguous, compact and chunked datasets (gzip, shuffle, Fletcher32).</summary>
/// <remarks>The whole structure is read and checked at once, a dataset's values when they are asked for. After "HDF5 File Format Specification Version 3.0".</remarks>
public sealed class Hdf5File
{
    private const int MostLevels = 100;
    private static readonly byte[] Signature = [0x89, (byte)'H', (byte)'D', (byte)'F', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];
    private readonly Hdf5Source _source;
    private readonly GlobalHeap _heap;
    private readonly Dictionary<long, Hdf5Node> _nodes = [];
    private readonly HashSet<long> _open = [];

    private Hdf5File(Hdf5Source source) => (_source, _heap) = (source, new GlobalHeap(source));

    /// <summary>Opens a file and gives its root group.</summary>
    /// <exception cref="Hdf5Exception">The file is no HDF5 file, is damaged, or larger than 2 GB.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Hdf5Group Read(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > Array.MaxLength) throw new Hdf5Exception(string.Create(CultureInfo.InvariantCulture, $"{path}: {length} bytes are more than the {Array.MaxLength} that are read here."));
        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a file's content and gives its root group.</summary>
    /// <param name="content">The file's bytes; must not be changed while the group is in use.</param>
    /// <param name="path">What error messages call it.</param>
    /// <exception cref="Hdf5Exception">The content is no HDF5 file, or is damaged.</exception>
    public static Hdf5Group Read(byte[] content, string path) => Read(new Hdf5Source(content, path));

    internal static Hdf5Group Read(Hdf5Source source)
    {
        var root = Superblock(source);
        return new Hdf5File(source).Node(root, "/", null, 0) as Hdf5Group ?? throw source.Error("/", "the root is no group");
    }

    /// <summary>Whether bytes begin as an HDF5 file does.</summary>
    internal static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    private static long Superblock(Hdf5Source source)
    {
        var at = 0L;
        while (at + 8 <= source.Length && !source.Span((int)at, 8).SequenceEqual(Signature)) at = at == 0 ? 512 : at * 2;
        if (at + 8 > source.Length) throw source.Error("byte 0", "expected the signature of an HDF5 file");
        var cursor = source.At(at, "superblock");
        cursor.Skip(8);
        var version = cursor.Version(0, 3);
        if (version < 2) cursor.Skip(4);
        (source.OffsetSize, source.LengthSize) = (cursor.Byte(), cursor.Byte());
        if (source.OffsetSize is not (2 or 4 or 8) || source.LengthSize is not (2 or 4 or 8)) throw cursor.Error($"addresses of {source.OffsetSize} and lengths of {source.LengthSize} bytes are not read here");
        if (version < 2) cursor.Skip(version == 0 ? 9 : 13);
        else cursor.Skip(1);
        var start = cursor.Address();
        cursor.Address();
        var end = cursor.Address();
        long root;
        if (version < 2)
        {
            cursor.Address();
            cursor.Skip(source.OffsetSize);
            root = cursor.Address();
        }
        else
        {
            root = cursor.Address();
            cursor.Checksum((int)at);
        }

        // a file behind a user block may count from the file's beginning
        source.Base = start is >= 0 && start <= source.Length ? start : throw cursor.Error("its base lies outside the file");
        if (end > source.Length) throw cursor.Error(string.Create(CultureInfo.InvariantCulture, $"the file should have {end} bytes and has {source.Length}: it is truncated"));
        return root;
    }

    private Hdf5Node Node(long address, string path, Hdf5Group? parent, int level)
    {
        if (_nodes.TryGetValue(address, out var known)) return known;
        if (level > MostLevels) throw _source.Error(path, $"groups more than {MostLevels} deep are not read here");
        if (!_open.Add(address)) throw _source.Error(path, "a group contains itself");
        var header = ObjectHeader.Read(_source, address, path);
        Hdf5Node node = GroupLinks.Has(header) ? Group(header, path, parent, level) : Dataset(header, path);
        _open.Remove(address);
        return _nodes[address] = node;
    }

    private Hdf5Group Group(ObjectHeader header, string path, Hdf5Group? parent, int level)
    {
        var group = new Hdf5Group(_source, path, parent, Attributes(header, path));
        foreach (var link in GroupLinks.Read(header, _source, path))
        {
            _source.Reserve(64 + (2L * (path.Length + link.Name.Length)), path);
            if (link.Address != Hdf5Source.Undefined) group.Add(link.Name, Node(link.Address, $"{path.TrimEnd('/')}/{link.Name}", group, level + 1));
            else if (link.Target is { } target) group.AddLink(link.Name, target);
        }

        return group;
    }

    private Hdf5Dataset Dataset(ObjectHeader header, string path)
    {
        var type = header.Find(MessageType.Datatype) is { } typeMessage ? Hdf5Type.Read(typeMessage.Open(), typeMessage.IsShared) : throw _source.Error(path, "it is neither group nor dataset");
        if (header.Find(MessageType.Dataspace) is not { IsShared: false } shapeMessage)
            return new Hdf5Dataset(_source, _heap, path, Attributes(header, path), type with { Kind = Hdf5Kind.Other }, [], new ContiguousData(Shape([]), Hdf5Source.Undefined));
        if (header.Find(MessageType.ExternalFiles) is not null) throw _source.Error(path, "its values are in other files, which is not read here");
        var shape = Hdf5Shape.Read(shapeMessage.Open()) ?? [0];
        var filters = header.Find(MessageType.Filters) is { } pipeline ? FilterPipeline.Read(pipeline.Open()) : FilterPipeline.None;
        var fill = header.Find(MessageType.FillValue) is { IsShared: false } newFill ? DataShape.ReadFillValue(newFill.Open(), true)
            : header.Find(MessageType.OldFillValue) is { IsShared: false } oldFill ? DataShape.ReadFillValue(oldFill.Open(), false) : [];
        var data = Shape(shape) with { FillValue = fill, Filters = filters };
        var layout = header.Find(MessageType.Layout) is { } message ? DataLayout.Read(message.Open(), data) : throw _source.Error(path, "it does not say where its values are");
        return new Hdf5Dataset(_source, _heap, path, Attributes(header, path), type, shape, layout);

        DataShape Shape(int[] dims) => new(_source, path, dims, type.Size, [], FilterPipeline.None);
    }

    private Dictionary<string, Hdf5Array> Attributes(ObjectHeader header, string path)
    {
        var attributes = new Dictionary<string, Hdf5Array>(StringComparer.Ordinal);
        foreach (var message in header.Messages)
        {
            if (message.Type == MessageType.Attribute) Add(message.IsShared ? throw _source.Error(path, "an attribute is kept in a shared heap, which is not read here") : message.Open());
            if (message.Type != MessageType.AttributeInfo) continue;
            var info = message.Open();
            info.Version(0, 0);
            foreach (var found in GroupLinks.InHeap(info, info.Byte(), 2, 0, path)) Add(found);
        }

        return attributes;

        void Add(Hdf5Cursor body)
        {
            var (name, value) = AttributeMessage.Read(body, _heap);
            attributes[name] = value;
        }
    }
}
