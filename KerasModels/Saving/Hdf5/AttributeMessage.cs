namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Reads attribute messages.</summary>
internal static class AttributeMessage
{
    public static (string Name, Hdf5Array Value) Read(Hdf5Cursor cursor, GlobalHeap heap)
    {
        var source = cursor.Source;
        var version = cursor.Version(1, 3);
        var flags = cursor.Byte();
        var (nameSize, typeSize, shapeSize) = (cursor.UInt16(), cursor.UInt16(), cursor.UInt16());
        if (version == 3) cursor.Skip(1);
        int Padded(int size) => version == 1 ? (size + 7) & ~7 : size;
        var name = cursor.Part(Padded(nameSize)).Text(nameSize);
        var place = $"{cursor.Place}, attribute '{name}'";
        var typePart = cursor.Part(Padded(typeSize), place);
        var shapePart = cursor.Part(Padded(shapeSize), place);
        if (version > 1 && (flags & 2) != 0) throw cursor.Error("its shape is kept in a shared heap, which is not read here");
        var type = Hdf5Type.Read(typePart, version > 1 && (flags & 1) != 0);
        var shape = Hdf5Shape.Read(shapePart);
        var count = shape is null ? 0 : Hdf5Shape.Count(shape, type.Size, source, place);
        var data = cursor.Take(count * type.Size);
        source.Reserve(data.Length, place);
        return (name, Values.Decode(source, heap, type, shape ?? [0], data.ToArray(), place));
    }
}
