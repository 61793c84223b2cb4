using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Writes HDF5 files in the oldest form, which every program reads: superblock 0, symbol tables, contiguous data. The same content gives the same bytes.</summary>
public sealed class Hdf5Writer
{
    private const int LeafK = 4, InternalK = 16, SuperblockSize = 96, RootAddress = 64, EndAddress = 40, LeastHeap = 4096, MostTexts = 65535, MostMessage = 65528;
    private readonly OutputNode _root = new(null);
    private readonly OutputBuffer _out = new();
    private readonly Dictionary<string, (long Heap, int Index, int Length)> _texts = new(StringComparer.Ordinal);

    /// <summary>Makes a group, and those above it.</summary>
    /// <exception cref="Hdf5Exception">A dataset stands in the way.</exception>
    public void AddGroup(string path) => Group(path);

    /// <summary>Adds a dataset; the groups above it are made.</summary>
    /// <exception cref="Hdf5Exception">The name is taken.</exception>
    public void AddDataset(string path, Hdf5Array value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var cut = path.LastIndexOf('/');
        var group = Group(cut < 0 ? "" : path[..cut]);
        if (!group.Members.TryAdd(path[(cut + 1)..], new OutputNode(value))) throw new Hdf5Exception($"Two members of a file are called '{path}'. Give each a name of its own.");
    }

    /// <summary>Adds an attribute to a group or dataset; the empty path is the root.</summary>
    /// <exception cref="Hdf5Exception">It is larger than 64 KB and no text of variable length.</exception>
    public void AddAttribute(string path, string name, Hdf5Array value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (StoredSize(value) + Encoding.UTF8.GetByteCount(name) > MostMessage - 128)
            throw new Hdf5Exception($"The attribute '{name}' of '{path}' is larger than the 64 KB that an attribute can have. Write it as a dataset, or in parts.");
        (Find(path) ?? Group(path)).Attributes.Add((name, value));
    }

    /// <summary>The file's content. To be called once, at the end.</summary>
    /// <exception cref="Hdf5Exception">It would have more than 2 GB.</exception>
    public byte[] ToArray()
    {
        Superblock();
        GlobalHeap();
        var root = Node(_root);
        _out.Align();
        _out.PatchInt64(RootAddress, root);
        _out.PatchInt64(EndAddress, _out.Position);
        return _out.Written.ToArray();
    }

    private static int StoredSize(Hdf5Array value) => value.Type.Kind == Hdf5Kind.VariableText ? 16 * value.Count : value.Bytes.Length;

    private OutputNode? Find(string path)
    {
        var at = _root;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (!at.Members.TryGetValue(name, out at!)) return null;
        return at;
    }

    private OutputNode Group(string path)
    {
        var at = _root;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = Member(at, name, path);
        return at;
    }

    private static OutputNode Member(OutputNode group, string name, string path)
    {
        if (!group.Members.TryGetValue(name, out var found)) group.Members.Add(name, found = new OutputNode(null));
        return found.Value is null ? found : throw new Hdf5Exception($"'{name}' of '{path}' is a dataset and cannot hold anything.");
    }

    private void Superblock()
    {
        _out.Bytes([0x89, (byte)'H', (byte)'D', (byte)'F', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n', 0, 0, 0, 0, 0, 8, 8, 0]);
        _out.UInt16(LeafK);
        _out.UInt16(InternalK);
        _out.UInt32(0);
        _out.Int64(0);
        _out.Int64(OutputBuffer.Undefined);
        _out.Int64(0);
        _out.Int64(OutputBuffer.Undefined);
        _out.Zeros(SuperblockSize - _out.Position);
    }

    // one collection for the texts of variable length
    private void GlobalHeap()
    {
        var texts = _root.Values.Where(v => v.Type.Kind == Hdf5Kind.VariableText).SelectMany(v => v.ToTexts()).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0) return;
        if (texts.Count > MostTexts) throw new Hdf5Exception($"A file written here holds {MostTexts} different texts of variable length, got {texts.Count}. Write them as texts of one length.");
        _out.Align();
        long heap = _out.Position;
        _out.Text("GCOL");
        _out.UInt32(1);
        _out.Int64(0);
        foreach (var (index, text) in texts.Index())
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            _out.UInt16(index + 1);
            _out.UInt16(0);
            _out.UInt32(0);
            _out.Int64(bytes.Length);
            _out.Bytes(bytes);
            _out.Align();
            _texts[text] = (heap, index + 1, bytes.Length);
        }

        // what is left over is object 0
        var left = Math.Max(16, LeastHeap - (int)(_out.Position - heap));
        _out.Int64(0);
        _out.Int64(left);
        _out.Zeros(left - 16);
        _out.PatchInt64((int)heap + 8, _out.Position - heap);
    }

    private long Node(OutputNode node)
    {
        List<byte[]> messages = node.Value is { } value ? Dataset(value) : [Group(node)];
        var types = node.Value is null ? [MessageType.SymbolTable] : new[] { MessageType.Dataspace, MessageType.Datatype, MessageType.FillValue, MessageType.Layout };
        messages.AddRange(node.Attributes.Select(a => Attribute(a.Name, a.Value)));
        _out.Align();
        long address = _out.Position;
        _out.Byte(1);
        _out.Byte(0);
        _out.UInt16(messages.Count);
        _out.UInt32(1);
        _out.UInt32((uint)messages.Sum(m => 8 + m.Length));
        _out.UInt32(0);
        foreach (var (i, message) in messages.Index())
        {
            _out.UInt16(i < types.Length ? types[i] : MessageType.Attribute);
            _out.UInt16(message.Length);
            _out.UInt32(0);
            _out.Bytes(message);
        }

        return address;
    }

    private byte[] Group(OutputNode group)
    {
        var members = group.Members.Select(m => (Name: m.Key, Address: Node(m.Value))).ToList();
        var (tree, heap) = new SymbolTableWriter(_out, LeafK, InternalK).Write(members);
        var message = new OutputBuffer();
        message.Int64(tree);
        message.Int64(heap);
        return message.Written.ToArray();
    }

    private List<byte[]> Dataset(Hdf5Array value)
    {
        _out.Align();
        long address = _out.Position;
        Elements(_out, value);
        var size = _out.Position - address;
        var fill = new OutputBuffer();
        fill.Bytes([2, 2, 2, 1, 0, 0, 0, 0]);
        var layout = new OutputBuffer();
        layout.Byte(3);
        layout.Byte(1);
        layout.Int64(size == 0 ? OutputBuffer.Undefined : address);
        layout.Int64(size);
        layout.Align();
        return [TypeEncoding.Shape(value.Shape), TypeEncoding.Type(value.Type), fill.Written.ToArray(), layout.Written.ToArray()];
    }

    private byte[] Attribute(string name, Hdf5Array value)
    {
        var (type, shape) = (TypeEncoding.Type(value.Type, align: false), TypeEncoding.Shape(value.Shape));
        var message = new OutputBuffer();
        message.Byte(1);
        message.Byte(0);
        message.UInt16(Encoding.UTF8.GetByteCount(name) + 1);
        message.UInt16(type.Length);
        message.UInt16(shape.Length);
        message.Text(name + "\0");
        message.Align();
        message.Bytes(type);
        message.Align();
        message.Bytes(shape);
        Elements(message, value);
        message.Align();
        return message.Written.ToArray();
    }

    private void Elements(OutputBuffer target, Hdf5Array value)
    {
        if (value.Type.Kind != Hdf5Kind.VariableText)
        {
            target.Bytes(value.Bytes);
            return;
        }

        foreach (var text in value.ToTexts())
        {
            var (heap, index, length) = text.Length == 0 ? (0, 0, 0) : _texts[text];
            target.UInt32((uint)length);
            target.Int64(heap);
            target.UInt32((uint)index);
        }
    }
}
