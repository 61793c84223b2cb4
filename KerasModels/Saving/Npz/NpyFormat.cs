namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>Reads one <c>.npy</c> stream of a known length.</summary>
internal static class NpyFormat
{
    /// <summary>Reads an array; sizes are compared with <paramref name="length"/> before memory is asked for.</summary>
    public static NpyArray Read(Stream stream, long length, string where)
    {
        var header = NpyHeader.Read(stream, length, where, out var headerLength);
        if (headerLength + header.DataLength != length)
        {
            throw new NpzException($"{where}: shape ({string.Join(", ", header.Shape)}) of {header.Type} needs {header.DataLength} bytes, "
                + $"but {length - headerLength} follow the header. The file is damaged; get it again.");
        }

        var values = NpyArray.Allocate(header.Type, header.Count);
        var bytes = NpyArray.BytesOf(values);
        if (header.Type == NpyType.Boolean) FillBooleans(stream, (bool[])values, where);
        else NpyHeader.Fill(stream, bytes, where);
        var size = NpyArray.ItemSize(header.Type);
        if (size > 1 && header.BigEndian == BitConverter.IsLittleEndian) Swap(bytes, size);
        if (header.FortranOrder && header.Shape.Length > 1) values = RowMajor(values, header);
        return new NpyArray(values, header.Shape);
    }

    // A bool of another byte than 0 and 1 would break comparisons later.
    private static void FillBooleans(Stream stream, bool[] values, string where)
    {
        var bytes = new byte[values.Length];
        NpyHeader.Fill(stream, bytes, where);
        for (var i = 0; i < bytes.Length; i++) values[i] = bytes[i] != 0;
    }

    private static void Swap(Span<byte> bytes, int size)
    {
        for (var i = 0; i < bytes.Length; i += size) bytes.Slice(i, size).Reverse();
    }

    private static Array RowMajor(Array columnMajor, NpyHeader header)
    {
        var result = NpyArray.Allocate(header.Type, header.Count);
        var from = NpyArray.BytesOf(columnMajor);
        var to = NpyArray.BytesOf(result);
        var size = NpyArray.ItemSize(header.Type);
        var shape = header.Shape;
        var strides = new long[shape.Length];
        long stride = 1;
        for (var axis = 0; axis < shape.Length; axis++)
        {
            strides[axis] = stride;
            stride *= shape[axis];
        }

        var index = new int[shape.Length];
        long source = 0;
        for (var i = 0; i < header.Count; i++)
        {
            from.Slice((int)source * size, size).CopyTo(to[(i * size)..]);
            for (var axis = shape.Length - 1; axis >= 0; axis--)
            {
                source += strides[axis];
                if (++index[axis] < shape[axis]) break;
                source -= strides[axis] * shape[axis];
                index[axis] = 0;
            }
        }

        return result;
    }
}
