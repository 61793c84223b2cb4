namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The messages that make an object: a group, a dataset, a named type. Versions 1 and 2.</summary>
internal sealed class ObjectHeader
{
    private readonly List<HeaderMessage> _messages = [];
    private readonly Queue<(long Address, long Length)> _continuations = [];

    private ObjectHeader() { }

    public IReadOnlyList<HeaderMessage> Messages => _messages;

    public static ObjectHeader Read(Hdf5Source source, long address, string place)
    {
        var header = new ObjectHeader();
        var cursor = source.At(address, place);
        if (cursor.Remaining >= 4 && source.Span(cursor.Position, 4).SequenceEqual("OHDR"u8)) header.ReadSecond(cursor);
        else header.ReadFirst(cursor);
        return header;
    }

    public HeaderMessage? Find(int type) => _messages.Find(m => m.Type == type);

    private void ReadFirst(Hdf5Cursor cursor)
    {
        cursor.Version(1, 1);
        cursor.Skip(1);
        var count = cursor.UInt16();
        cursor.Skip(4);
        var length = cursor.UInt32();
        cursor.Skip(4);
        var block = cursor.Part(length);
        while (true)
        {
            while (count > 0 && block.Remaining >= 8)
            {
                var (type, size, flags) = (block.UInt16(), block.UInt16(), block.Byte());
                block.Skip(3);
                Keep(type, flags, block.Part(size));
                count--;
            }

            if (count <= 0 || !_continuations.TryDequeue(out var next)) return;
            block = cursor.Source.At(next.Address, cursor.Place, next.Length);
        }
    }

    private void ReadSecond(Hdf5Cursor cursor)
    {
        var start = cursor.Position;
        cursor.Expect("OHDR");
        cursor.Version(2, 2);
        var flags = cursor.Byte();
        if ((flags & 0x20) != 0) cursor.Skip(16);
        if ((flags & 0x10) != 0) cursor.Skip(4);
        var block = cursor.Part(cursor.Number(1 << (flags & 3)));
        cursor.Checksum(start);
        ReadBlock(block, flags);
        while (_continuations.TryDequeue(out var next))
        {
            var more = cursor.Source.At(next.Address, cursor.Place, next.Length);
            start = more.Position;
            more.Expect("OCHK");
            block = more.Part(more.Remaining - 4);
            more.Checksum(start);
            ReadBlock(block, flags);
        }
    }

    private void ReadBlock(Hdf5Cursor block, int headerFlags)
    {
        var prefix = (headerFlags & 4) != 0 ? 6 : 4;
        while (block.Remaining >= prefix)
        {
            var (type, size, flags) = (block.Byte(), block.UInt16(), block.Byte());
            block.Skip(prefix - 4);
            Keep(type, flags, block.Part(size));
        }
    }

    private void Keep(int type, int flags, Hdf5Cursor body)
    {
        if (type == MessageType.Continuation) _continuations.Enqueue((body.Address(), body.Length()));
        else if (type != 0) _messages.Add(new HeaderMessage(type, (flags & 2) != 0, body));
    }
}
