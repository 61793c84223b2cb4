namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Elements as they are stored, made into values.</summary>
internal static class Values
{
    public static Hdf5Array Decode(Hdf5Source source, GlobalHeap heap, Hdf5Type type, IReadOnlyList<int> shape, ReadOnlyMemory<byte> bytes, string place)
    {
        if (type.Kind != Hdf5Kind.VariableText)
        {
            source.Reserve(bytes.Length, place);
            return new Hdf5Array(type, shape, bytes);
        }

        source.Reserve(bytes.Length, place);
        var texts = new string[bytes.Length / type.Size];
        for (var i = 0; i < texts.Length; i++) texts[i] = heap.Text(bytes.Span.Slice(i * type.Size, type.Size), place);
        return new Hdf5Array(shape, texts);
    }
}
