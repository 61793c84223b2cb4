namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Chunks found by a B-tree of version 2: datasets that can grow in several dimensions.</summary>
internal sealed class SecondTreeChunks(DataShape data, long address, int chunkBytes) : ChunkIndex
{
    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape)
    {
        if (address == Hdf5Source.Undefined) yield break;
        foreach (var (record, size) in new SecondTree(data.Source, data.Place + ": chunk tree").Records(address))
        {
            var place = new long[chunkShape.Length];
            var chunk = new ChunkElement(data, size - (8 * place.Length), chunkBytes).Read(record, place);
            for (var i = 0; i < place.Length; i++) place[i] = record.Number(8);
            yield return chunk;
        }
    }
}
