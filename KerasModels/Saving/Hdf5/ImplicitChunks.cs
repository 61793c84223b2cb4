namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Chunks one behind the other.</summary>
internal sealed class ImplicitChunks(long address, int chunkBytes) : ChunkIndex
{
    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape)
    {
        var all = counts.Aggregate(1L, (n, c) => n * c);
        for (var i = 0L; i < all; i++)
            yield return new Chunk(PlaceOf(i, counts), address == Hdf5Source.Undefined ? address : address + (i * chunkBytes), chunkBytes, 0);
    }
}
