namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The links of a group, however they are kept: in a symbol table, as messages, or in a heap.</summary>
internal static class GroupLinks
{
    private const int GroupNode = 0, SoftLink = 2;

    public static bool Has(ObjectHeader header) => header.Messages.Any(m => m.Type is MessageType.SymbolTable or MessageType.LinkInfo or MessageType.Link);

    public static IEnumerable<LinkMessage> Read(ObjectHeader header, Hdf5Source source, string place)
    {
        foreach (var message in header.Messages)
        {
            var body = message.Open();
            if (message.Type == MessageType.Link) yield return LinkMessage.Read(body);
            var more = message.Type == MessageType.SymbolTable ? Table(body) : message.Type == MessageType.LinkInfo ? Dense(body, place) : [];
            foreach (var link in more) yield return link;
        }
    }

    /// <summary>What an info message for links or attributes refers to in a heap.</summary>
    /// <param name="info">The message, behind its version.</param>
    /// <param name="flags">Whether a largest number of creation order is there.</param>
    /// <param name="orderBytes">Bytes of that number.</param>
    /// <param name="beforeId">Bytes of a record before the identifier.</param>
    /// <param name="place">The object, for messages.</param>
    public static IEnumerable<Hdf5Cursor> InHeap(Hdf5Cursor info, int flags, int orderBytes, int beforeId, string place)
    {
        if ((flags & 1) != 0) info.Skip(orderBytes);
        var (heapAddress, tree) = (info.Address(), info.Address());
        if (heapAddress == Hdf5Source.Undefined) yield break;
        var heap = new FractalHeap(info.Source, heapAddress, place);
        foreach (var (record, _) in new SecondTree(info.Source, place + ": name index").Records(tree))
        {
            record.Skip(beforeId);
            yield return heap.Find(record);
        }
    }

    private static IEnumerable<LinkMessage> Dense(Hdf5Cursor info, string place)
    {
        info.Version(0, 0);
        foreach (var found in InHeap(info, info.Byte(), 8, 4, place)) yield return LinkMessage.Read(found);
    }

    private static IEnumerable<LinkMessage> Table(Hdf5Cursor body)
    {
        var (tree, heapAddress) = (body.Address(), body.Address());
        var heap = body.Source.At(heapAddress, body.Place + ": local heap");
        heap.Expect("HEAP");
        heap.Version(0, 0);
        heap.Skip(3);
        var size = heap.Length();
        heap.Skip(body.Source.LengthSize);
        var names = body.Source.At(heap.Address(), heap.Place, size);
        return Node(body.Source, tree, names, body.Place + ": symbol table", null);
    }

    private static IEnumerable<LinkMessage> Node(Hdf5Source source, long address, Hdf5Cursor names, string place, int? level)
    {
        var cursor = source.At(address, place);
        cursor.Expect("TREE");
        if (cursor.Byte() != GroupNode) throw cursor.Error("a node of another tree stands here");
        var own = cursor.Byte();
        if (level is { } expected && own != expected) throw cursor.Error($"expected a node of level {expected}, found level {own}");
        var entries = cursor.UInt16();
        cursor.Skip(2 * source.OffsetSize);
        for (var i = 0; i < entries; i++)
        {
            cursor.Skip(source.LengthSize);
            var child = cursor.Address();
            foreach (var link in own == 0 ? Symbols(source, child, names, place) : Node(source, child, names, place, own - 1)) yield return link;
        }
    }

    private static IEnumerable<LinkMessage> Symbols(Hdf5Source source, long address, Hdf5Cursor names, string place)
    {
        var cursor = source.At(address, place);
        cursor.Expect("SNOD");
        cursor.Version(1, 1);
        cursor.Skip(1);
        var count = cursor.UInt16();
        for (var i = 0; i < count; i++)
        {
            var (nameAt, header, kind) = (cursor.Number(source.OffsetSize), cursor.Address(), cursor.UInt32());
            cursor.Skip(4);
            var scratch = cursor.Part(16);
            yield return kind == SoftLink ? new LinkMessage(Name(names, nameAt), Hdf5Source.Undefined, Name(names, scratch.UInt32())) : new LinkMessage(Name(names, nameAt), header, null);
        }
    }

    private static string Name(Hdf5Cursor names, long offset)
    {
        var at = names.Copy();
        at.Skip(offset);
        return at.Text();
    }
}
