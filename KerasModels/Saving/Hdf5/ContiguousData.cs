namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Elements in one piece.</summary>
internal sealed class ContiguousData(DataShape data, long address) : DataLayout(data)
{
    public override ReadOnlyMemory<byte> Read(int count)
    {
        if (address == Hdf5Source.Undefined || count == 0) return Filled(count);
        var place = Data.Source.At(address, Data.Place, (long)count * Data.ElementSize);
        return Data.Source.Memory(place.Position, count * Data.ElementSize);
    }
}
