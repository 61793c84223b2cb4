namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Chunks found by a B-tree of version 1, as files of HDF5 1.8's form have them.</summary>
internal sealed class TreeChunks(DataShape data, long address) : ChunkIndex
{
    private const int ChunkNode = 1;

    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape) => address == Hdf5Source.Undefined ? [] : Node(address, chunkShape, null);

    private IEnumerable<Chunk> Node(long at, int[] chunkShape, int? level)
    {
        var cursor = data.Source.At(at, data.Place + ": chunk tree");
        cursor.Expect("TREE");
        if (cursor.Byte() != ChunkNode) throw cursor.Error("a node of another tree stands here");
        var own = cursor.Byte();
        if (level is { } expected && own != expected) throw cursor.Error($"expected a node of level {expected}, found level {own}");
        var entries = cursor.UInt16();
        cursor.Skip(2 * data.Source.OffsetSize);
        for (var i = 0; i < entries; i++)
        {
            var (size, skipped) = (cursor.UInt32(), cursor.UInt32());
            var place = new long[chunkShape.Length];
            for (var d = 0; d < place.Length; d++)
            {
                var element = cursor.Number(8);
                place[d] = element % chunkShape[d] == 0 ? element / chunkShape[d] : throw cursor.Error("a chunk does not begin where chunks begin");
            }

            cursor.Skip(8);
            var child = cursor.Address();
            if (own == 0) yield return new Chunk(place, child, size, skipped);
            else foreach (var chunk in Node(child, chunkShape, own - 1)) yield return chunk;
        }
    }
}
