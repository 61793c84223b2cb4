namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A dataset of one chunk.</summary>
internal sealed class SingleChunk(long address, long size, uint skippedFilters) : ChunkIndex
{
    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape) => [new Chunk(new long[counts.Length], address, size, skippedFilters)];
}
