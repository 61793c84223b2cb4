namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A name in a group, and what it leads to.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The object's header; undefined for soft and external links.</param>
/// <param name="Target">A soft link's path.</param>
internal sealed record LinkMessage(string Name, long Address, string? Target)
{
    private const int Hard = 0, Soft = 1;

    public static LinkMessage Read(Hdf5Cursor cursor)
    {
        cursor.Version(1, 1);
        var flags = cursor.Byte();
        var kind = (flags & 8) != 0 ? cursor.Byte() : Hard;
        if ((flags & 4) != 0) cursor.Skip(8);
        if ((flags & 16) != 0) cursor.Skip(1);
        var length = cursor.Number(1 << (flags & 3));
        var name = cursor.Part(length) is var part ? part.Text(part.Remaining) : "";
        return kind switch
        {
            Hard => new LinkMessage(name, cursor.Address(), null),
            Soft => new LinkMessage(name, Hdf5Source.Undefined, cursor.Text(cursor.UInt16())),
            _ => new LinkMessage(name, Hdf5Source.Undefined, null),
        };
    }
}
