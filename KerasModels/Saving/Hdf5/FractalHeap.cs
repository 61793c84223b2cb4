using System.Numerics;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Where links and attributes are kept when there are many: blocks of growing size that form one space of addresses.</summary>
internal sealed class FractalHeap
{
    private const int Managed = 0, Huge = 1, Tiny = 2, MostLevels = 16;
    private readonly Hdf5Source _source;
    private readonly string _place;
    private readonly int _idSize, _width, _offsetBytes, _lengthBytes, _rootRows;
    private readonly bool _isFiltered;
    private readonly long _firstBlock, _largestBlock, _root, _hugeTree;
    private Dictionary<long, (long Address, long Length)>? _huge;

    public FractalHeap(Hdf5Source source, long address, string place)
    {
        (_source, _place) = (source, place + ": heap");
        var cursor = source.At(address, _place);
        var start = cursor.Position;
        cursor.Expect("FRHP");
        cursor.Version(0, 0);
        _idSize = cursor.UInt16();
        var filters = cursor.UInt16();
        _isFiltered = filters > 0;
        cursor.Skip(1);
        var mostManaged = cursor.UInt32();
        cursor.Skip(source.LengthSize);
        _hugeTree = cursor.Address();
        cursor.Skip(source.LengthSize + source.OffsetSize + (8 * source.LengthSize));
        _width = cursor.UInt16();
        (_firstBlock, _largestBlock) = (cursor.Length(), cursor.Length());
        var bits = cursor.UInt16();
        cursor.Skip(2);
        _root = cursor.Address();
        _rootRows = cursor.UInt16();
        if (_isFiltered) cursor.Skip(source.LengthSize + 4 + filters);
        cursor.Checksum(start);
        if (bits is 0 or > 64 || _width is 0 or > 4096 || !BitOperations.IsPow2(_firstBlock) || _firstBlock <= 0 || _largestBlock < _firstBlock) throw cursor.Error("its sizes cannot be");
        _offsetBytes = (bits + 7) / 8;
        _lengthBytes = Math.Min(BytesFor(_largestBlock), BytesFor(mostManaged));
    }

    /// <summary>The object that an identifier, at the cursor, stands for.</summary>
    public Hdf5Cursor Find(Hdf5Cursor identifier)
    {
        var id = identifier.Part(_idSize);
        var first = id.Byte();
        switch ((first >> 4) & 3)
        {
            case Managed:
                var (offset, length) = (id.Number(_offsetBytes), id.Number(_lengthBytes));
                if (_isFiltered) throw id.Error("a filtered heap is not read here");
                if (_rootRows == 0) return InBlock(_root, _firstBlock, offset, length);
                return InTable(_root, _rootRows, offset, length, 0);
            case Huge:
                return HugeObject(id);
            case Tiny:
                var size = _idSize > 17 ? ((first & 0x0F) << 8) + id.Byte() + 1 : (first & 0x0F) + 1;
                return id.Part(size);
            default:
                throw id.Error("an identifier of this kind is not known");
        }
    }

    private Hdf5Cursor InBlock(long address, long size, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > size - length) throw _source.Error(_place, "an object lies outside its block");
        var block = _source.At(address, _place);
        block.Copy().Expect("FHDB");
        block.Skip(offset);
        return block.Part(length);
    }

    // each row has the table's width of blocks; the first two rows have the smallest, then each row has those of double size
    private Hdf5Cursor InTable(long address, int rows, long offset, long length, int depth)
    {
        if (depth > MostLevels) throw _source.Error(_place, "its blocks contain each other");
        var table = _source.At(address, _place);
        table.Expect("FHIB");
        table.Version(0, 0);
        table.Skip(_source.OffsetSize + _offsetBytes);
        var start = 0L;
        for (var row = 0; row < rows && row < 63; row++)
        {
            var size = row < 2 ? _firstBlock : checked(_firstBlock << Math.Min(row - 1, 40));
            if (size <= 0 || offset < start) break;
            var column = (offset - start) / size;
            if (column < _width)
            {
                table.Skip(column * _source.OffsetSize);
                var block = table.Address();
                var inside = offset - start - (column * size);
                return size <= _largestBlock ? InBlock(block, size, inside, length) : InTable(block, RowsOf(size), inside, length, depth + 1);
            }

            table.Skip((long)_width * _source.OffsetSize);
            start += size * _width;
        }

        throw _source.Error(_place, "an object lies outside its blocks");
    }

    private int RowsOf(long size) => BitOperations.Log2((ulong)size) - BitOperations.Log2((ulong)(_firstBlock * _width)) + 1;

    private Hdf5Cursor HugeObject(Hdf5Cursor id)
    {
        if (_isFiltered) throw id.Error("a filtered heap is not read here");
        if (_idSize - 1 >= _source.OffsetSize + _source.LengthSize)
        {
            var address = id.Address();
            return _source.At(address, _place, id.Length());
        }

        if (_huge is null)
        {
            _huge = [];
            foreach (var (record, _) in new SecondTree(_source, _place).Records(_hugeTree))
            {
                var (address, length) = (record.Address(), record.Length());
                _huge[record.Length()] = (address, length);
            }
        }

        return _huge.TryGetValue(id.Number(Math.Min(8, id.Remaining)), out var found) ? _source.At(found.Address, _place, found.Length) : throw id.Error("an object is missing");
    }

    private static int BytesFor(long most) => (BitOperations.Log2((ulong)Math.Max(1, most)) / 8) + 1;
}
