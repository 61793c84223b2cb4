namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Reads the entries of chunk arrays: an address, and for filtered chunks their size and the filters left out.</summary>
internal sealed class ChunkElement(DataShape data, int entrySize, int chunkBytes)
{
    public Chunk Read(Hdf5Cursor cursor, long[] place)
    {
        var address = cursor.Address();
        if (data.Filters.IsEmpty) return new Chunk(place, address, chunkBytes, 0);
        var sizeBytes = entrySize - data.Source.OffsetSize - 4;
        if (sizeBytes is < 1 or > 8) throw cursor.Error($"entries of {entrySize} bytes are not read here");
        var size = cursor.Number(sizeBytes);
        return new Chunk(place, address, size, cursor.UInt32());
    }
}
