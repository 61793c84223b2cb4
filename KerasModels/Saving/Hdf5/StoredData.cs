namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Elements that stand in the object header itself.</summary>
internal sealed class StoredData(DataShape data, Hdf5Cursor bytes) : DataLayout(data)
{
    public override ReadOnlyMemory<byte> Read(int count)
    {
        var size = count * Data.ElementSize;
        if (bytes.Remaining < size) throw bytes.Error($"{size} bytes are needed, {bytes.Remaining} are there");
        return Data.Source.Memory(bytes.Position, size);
    }
}
