using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Where texts of variable length are kept.</summary>
internal sealed class GlobalHeap(Hdf5Source source)
{
    private readonly Dictionary<long, Dictionary<int, (int Start, int Length)>> _collections = [];
    private readonly Dictionary<(long, int, int), string> _texts = [];

    /// <summary>The text that an element of 4 bytes length, an address and 4 bytes index refers to.</summary>
    public string Text(ReadOnlySpan<byte> element, string place)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(element);
        var address = 0L;
        for (var i = source.OffsetSize - 1; i >= 0; i--) address = (address << 8) | element[4 + i];
        var index = BinaryPrimitives.ReadInt32LittleEndian(element[(4 + source.OffsetSize)..]);
        if (length == 0) return "";
        if (_texts.TryGetValue((address, index, (int)length), out var known)) return known;
        if (!_collections.TryGetValue(address, out var collection)) _collections[address] = collection = Collection(address, place);
        if (!collection.TryGetValue(index, out var found) || length > found.Length)
            throw source.Error(place, string.Create(CultureInfo.InvariantCulture, $"its text of {length} bytes is not in the heap at {address}"));
        source.Reserve(2L * length, place);
        return _texts[(address, index, (int)length)] = Encoding.UTF8.GetString(source.Span(found.Start, (int)length).TrimEnd((byte)0));
    }

    private Dictionary<int, (int Start, int Length)> Collection(long address, string place)
    {
        var cursor = source.At(address, place + ": global heap");
        cursor.Expect("GCOL");
        cursor.Version(1, 1);
        cursor.Skip(3);
        var size = cursor.Length();
        cursor = source.At(address, cursor.Place, size);
        cursor.Skip(8 + source.LengthSize);
        var objects = new Dictionary<int, (int, int)>();
        while (cursor.Remaining >= 8 + source.LengthSize)
        {
            var index = cursor.UInt16();
            cursor.Skip(6);
            var length = cursor.Length();
            if (index == 0) break;
            var at = cursor.Position;
            cursor.Skip(length);
            objects[index] = (at, (int)length);
            cursor.Skip(Math.Min(cursor.Remaining, (8 - (length % 8)) % 8));
        }

        return objects;
    }
}
