using System.Globalization;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Reads dataspace messages: the dimensions of a dataset or attribute.</summary>
internal static class Hdf5Shape
{
    private const int MostDimensions = 32;

    /// <summary>The dimensions; none for a single value, null for an empty dataspace.</summary>
    public static int[]? Read(Hdf5Cursor cursor)
    {
        var version = cursor.Version(1, 2);
        var rank = cursor.Byte();
        if (rank > MostDimensions) throw cursor.Error($"{rank} dimensions are more than {MostDimensions}");
        cursor.Skip(1);
        if (version == 1) cursor.Skip(5);
        else if (cursor.Byte() == 2) return null;
        var shape = new int[rank];
        for (var i = 0; i < rank; i++)
        {
            var size = cursor.Length();
            shape[i] = size is >= 0 and <= int.MaxValue ? (int)size : throw cursor.Error(string.Create(CultureInfo.InvariantCulture, $"a dimension of {size} is not read here"));
        }

        return shape;
    }

    /// <summary>The number of elements.</summary>
    /// <exception cref="Hdf5Exception">More than 2³¹ bytes.</exception>
    public static int Count(IReadOnlyList<int> shape, int elementSize, Hdf5Source source, string place)
    {
        if (shape.Any(d => d == 0)) return 0;
        var count = 1L;
        foreach (var size in shape)
        {
            count *= size;
            if (count * elementSize > int.MaxValue) throw source.Error(place, $"shape ({string.Join(", ", shape)}) of {elementSize} bytes each is larger than any file read here");
        }

        return (int)count;
    }
}
