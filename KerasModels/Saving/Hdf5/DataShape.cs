namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>What every layout needs to know of a dataset.</summary>
/// <param name="Source">The file.</param>
/// <param name="Place">The dataset, for messages.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="ElementSize">Bytes an element.</param>
/// <param name="FillValue">An element that was never written; empty: zeros.</param>
/// <param name="Filters">What was done to the chunks.</param>
internal sealed record DataShape(Hdf5Source Source, string Place, IReadOnlyList<int> Shape, int ElementSize, byte[] FillValue, FilterPipeline Filters)
{
    /// <summary>Fills elements that were never written.</summary>
    public void Fill(Span<byte> bytes)
    {
        if (FillValue.Length != ElementSize || !FillValue.AsSpan().ContainsAnyExcept((byte)0)) return;
        for (var i = 0; i < bytes.Length; i += ElementSize) FillValue.CopyTo(bytes[i..]);
    }

    /// <summary>The default value in a fill-value message, new (true) or old.</summary>
    public static byte[] ReadFillValue(Hdf5Cursor cursor, bool isNew)
    {
        if (isNew)
        {
            var version = cursor.Version(1, 3);
            if (version == 3)
            {
                if ((cursor.Byte() & 0x20) == 0) return [];
            }
            else
            {
                cursor.Skip(2);
                if (cursor.Byte() == 0 && version == 2) return [];
            }
        }

        var size = cursor.UInt32();
        return size > int.MaxValue ? throw cursor.Error("its fill value is too large") : cursor.Take((int)size).ToArray();
    }
}
