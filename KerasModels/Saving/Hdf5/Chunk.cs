namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A stored chunk.</summary>
/// <param name="Place">Its place, counted in chunks, in each dimension.</param>
/// <param name="Address">Where it is; undefined: it was never written.</param>
/// <param name="Size">Bytes as stored.</param>
/// <param name="SkippedFilters">A bit for each filter that was left out.</param>
internal sealed record Chunk(long[] Place, long Address, long Size, uint SkippedFilters);
