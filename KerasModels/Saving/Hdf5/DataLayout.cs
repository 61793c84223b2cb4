namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Where and how a dataset's elements are stored.</summary>
internal abstract class DataLayout(DataShape data)
{
    private const int Compact = 0, Contiguous = 1, Chunked = 2;

    protected DataShape Data => data;

    /// <summary>The stored form of <paramref name="count"/> elements.</summary>
    public abstract ReadOnlyMemory<byte> Read(int count);

    public static DataLayout Read(Hdf5Cursor cursor, DataShape data)
    {
        var version = cursor.Version(1, 5);
        if (version < 3) return ReadOld(cursor, data);
        switch (cursor.Byte())
        {
            case Compact:
                return new StoredData(data, cursor.Part(cursor.UInt16()));
            case Contiguous:
                return new ContiguousData(data, cursor.Address());
            case Chunked when version == 3:
                var rank = cursor.Byte() - 1;
                var address = cursor.Address();
                return new ChunkedData(data, ChunkShape(cursor, rank, 4), new TreeChunks(data, address));
            case Chunked:
                return ReadChunked(cursor, data);
            case var other:
                throw cursor.Error(other == 3 ? "a virtual dataset refers to other files, which is not read here" : $"layout {other} is not known");
        }
    }

    /// <summary>The elements of a dataset whose space was never written.</summary>
    protected ReadOnlyMemory<byte> Filled(int count)
    {
        data.Source.Reserve((long)count * data.ElementSize, data.Place);
        var bytes = new byte[count * data.ElementSize];
        data.Fill(bytes);
        return bytes;
    }

    private static DataLayout ReadOld(Hdf5Cursor cursor, DataShape data)
    {
        var rank = cursor.Byte();
        var kind = cursor.Byte();
        cursor.Skip(5);
        var address = kind == Compact ? 0 : cursor.Address();
        if (kind == Chunked) return new ChunkedData(data, ChunkShape(cursor, rank - 1, 4), new TreeChunks(data, address));
        cursor.Skip(4 * rank);
        return kind switch
        {
            Compact => new StoredData(data, cursor.Part(cursor.UInt32())),
            Contiguous => new ContiguousData(data, address),
            _ => throw cursor.Error($"layout {kind} is not known"),
        };
    }

    private static ChunkedData ReadChunked(Hdf5Cursor cursor, DataShape data)
    {
        var flags = cursor.Byte();
        var rank = cursor.Byte() - 1;
        var width = cursor.Byte();
        if (width is 0 or > 8) throw cursor.Error($"sizes of {width} bytes are not read here");
        var shape = ChunkShape(cursor, rank, width);
        var chunkBytes = Hdf5Shape.Count(shape, data.ElementSize, data.Source, data.Place) * data.ElementSize;
        switch (cursor.Byte())
        {
            case 1:
                var isFiltered = (flags & 2) != 0;
                var (size, mask) = isFiltered ? (cursor.Length(), cursor.UInt32()) : (chunkBytes, 0);
                return new ChunkedData(data, shape, new SingleChunk(cursor.Address(), size, mask));
            case 2:
                return new ChunkedData(data, shape, new ImplicitChunks(cursor.Address(), chunkBytes));
            case 3:
                cursor.Skip(1);
                return new ChunkedData(data, shape, new FixedArrayChunks(data, cursor.Address(), chunkBytes));
            case 4:
                cursor.Skip(5);
                return new ChunkedData(data, shape, new ExtensibleArrayChunks(data, cursor.Address(), chunkBytes));
            case 5:
                cursor.Skip(6);
                return new ChunkedData(data, shape, new SecondTreeChunks(data, cursor.Address(), chunkBytes));
            case var other:
                throw cursor.Error($"chunk index {other} is not known");
        }
    }

    // the last number is the size of an element
    private static int[] ChunkShape(Hdf5Cursor cursor, int rank, int width)
    {
        if (rank < 0) throw cursor.Error("chunks without dimensions cannot be");
        var shape = new int[rank];
        for (var i = 0; i <= rank; i++)
        {
            var size = cursor.Number(width);
            if (size is 0 or > int.MaxValue) throw cursor.Error("a chunk's dimension is 0 or too large");
            if (i < rank) shape[i] = (int)size;
        }

        return shape;
    }
}
