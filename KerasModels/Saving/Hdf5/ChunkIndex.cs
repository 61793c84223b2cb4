namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Says where a dataset's chunks are.</summary>
internal abstract class ChunkIndex
{
    /// <summary>The chunks that were written.</summary>
    /// <param name="counts">How many chunks there are in each dimension.</param>
    /// <param name="chunkShape">The dimensions of one.</param>
    public abstract IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape);

    /// <summary>A chunk's place, counted in chunks, from its number in row-major order.</summary>
    protected static long[] PlaceOf(long number, int[] counts)
    {
        var place = new long[counts.Length];
        for (var i = counts.Length - 1; i >= 0; number /= counts[i], i--) place[i] = number % counts[i];
        return place;
    }
}
