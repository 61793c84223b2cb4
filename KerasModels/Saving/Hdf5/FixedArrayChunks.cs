namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Chunks found by a fixed array: datasets of fixed size in files of HDF5 1.10's form.</summary>
internal sealed class FixedArrayChunks(DataShape data, long address, int chunkBytes) : ChunkIndex
{
    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape)
    {
        if (address == Hdf5Source.Undefined) yield break;
        var cursor = data.Source.At(address, data.Place + ": fixed array");
        var start = cursor.Position;
        cursor.Expect("FAHD");
        cursor.Version(0, 0);
        cursor.Skip(1);
        var entrySize = cursor.Byte();
        var pageBits = cursor.Byte();
        var entries = cursor.Length();
        var blockAddress = cursor.Address();
        cursor.Checksum(start);
        if (blockAddress == Hdf5Source.Undefined) yield break;
        if (pageBits > 30) throw cursor.Error($"pages of 2^{pageBits} entries are not read here");

        var block = data.Source.At(blockAddress, cursor.Place);
        start = block.Position;
        block.Expect("FADB");
        block.Version(0, 0);
        block.Skip(1 + data.Source.OffsetSize);
        var pageSize = 1L << pageBits;
        var pages = entries > pageSize ? (entries + pageSize - 1) / pageSize : 0;
        var written = block.Part((pages + 7) / 8);
        var bitmap = written.Take(written.Remaining).ToArray();
        if (pages > 0) block.Checksum(start);
        var element = new ChunkElement(data, entrySize, chunkBytes);
        for (var i = 0L; i < entries;)
        {
            var page = (int)(i / pageSize);
            var count = pages == 0 ? entries : Math.Min(pageSize, entries - i);
            if (pages > 0 && (bitmap[page / 8] & (0x80 >> (page % 8))) == 0)
            {
                block.Skip((count * entrySize) + 4);
                i += count;
                continue;
            }

            start = pages == 0 ? start : block.Position;
            for (var end = i + count; i < end; i++) yield return element.Read(block, PlaceOf(i, counts));
            block.Checksum(start);
        }
    }
}
