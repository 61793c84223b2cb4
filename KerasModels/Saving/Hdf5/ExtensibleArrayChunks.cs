using System.Numerics;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Chunks found by an extensible array: datasets that can grow in one dimension.</summary>
/// <remarks>The first entries stand in the index block; then blocks follow whose sizes grow, the later ones found through secondary blocks. Large blocks are cut into pages.</remarks>
internal sealed class ExtensibleArrayChunks(DataShape data, long address, int chunkBytes) : ChunkIndex
{
    private int _entrySize, _bits, _inIndex, _least, _leastPointers, _pageBits;
    private ChunkElement? _element;

    public override IEnumerable<Chunk> Chunks(int[] counts, int[] chunkShape)
    {
        if (address == Hdf5Source.Undefined) yield break;
        var source = data.Source;
        var cursor = source.At(address, data.Place + ": extensible array");
        var start = cursor.Position;
        cursor.Expect("EAHD");
        cursor.Version(0, 0);
        cursor.Skip(1);
        (_entrySize, _bits, _inIndex, _least, _leastPointers, _pageBits) = (cursor.Byte(), cursor.Byte(), cursor.Byte(), cursor.Byte(), cursor.Byte(), cursor.Byte());
        cursor.Skip(4 * source.LengthSize);
        var entries = cursor.Length();
        cursor.Skip(source.LengthSize);
        var indexAddress = cursor.Address();
        cursor.Checksum(start);
        if (_bits is 0 or > 62 || _least == 0 || _leastPointers < 2 || _pageBits > 30) throw cursor.Error("its sizes cannot be");
        if (indexAddress == Hdf5Source.Undefined) yield break;
        _element = new ChunkElement(data, _entrySize, chunkBytes);

        var index = source.At(indexAddress, cursor.Place);
        index.Expect("EAIB");
        index.Version(0, 0);
        index.Skip(1 + source.OffsetSize);
        // the array grows by its slowest dimension; entries beyond what was set last are not there
        var number = 0L;
        for (; number < Math.Min(_inIndex, entries); number++) yield return _element.Read(index, PlaceOf(number, counts));
        index.Skip((_inIndex - number) * _entrySize);

        var inIndexBlocks = 2 * BitOperations.Log2((uint)_leastPointers);
        var secondary = source.At(index.Position - source.Base, cursor.Place);
        secondary.Skip((long)2 * (_leastPointers - 1) * source.OffsetSize);
        for (var super = 0; number < entries && super <= _bits; super++)
        {
            var (blocks, size) = (1L << (super / 2), (1L << ((super + 1) / 2)) * _least);
            var pointers = super < inIndexBlocks ? index : Secondary(secondary.Address(), blocks, size, cursor.Place);
            for (var b = 0L; b < blocks && number < entries; b++)
            {
                var block = pointers?.Address() ?? Hdf5Source.Undefined;
                if (block == Hdf5Source.Undefined) number += size;
                else foreach (var chunk in Block(block, size, Math.Min(size, entries - number), number, counts, cursor.Place)) yield return chunk;
                if (block != Hdf5Source.Undefined) number += size;
            }
        }
    }

    private int OffsetBytes => (_bits + 7) / 8;

    private Hdf5Cursor? Secondary(long at, long blocks, long size, string place)
    {
        if (at == Hdf5Source.Undefined) return null;
        var cursor = data.Source.At(at, place);
        cursor.Expect("EASB");
        cursor.Version(0, 0);
        cursor.Skip(1 + data.Source.OffsetSize + OffsetBytes);
        var pages = size >> _pageBits;
        if (pages > 1) cursor.Skip(blocks * ((pages + 7) / 8));
        return cursor;
    }

    private IEnumerable<Chunk> Block(long at, long size, long wanted, long first, int[] counts, string place)
    {
        var cursor = data.Source.At(at, place);
        cursor.Expect("EADB");
        cursor.Version(0, 0);
        cursor.Skip(1 + data.Source.OffsetSize + OffsetBytes);
        var page = 1L << _pageBits;
        var isPaged = size > page;
        if (isPaged) cursor.Skip(4);
        for (var i = 0L; i < wanted; i++)
        {
            yield return _element!.Read(cursor, PlaceOf(first + i, counts));
            if (isPaged && (i + 1) % page == 0) cursor.Skip(4);
        }
    }
}
