using System.Numerics;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A B-tree of version 2: a sorted list of records of one size.</summary>
internal sealed class SecondTree(Hdf5Source source, string place)
{
    private const int MostLevels = 32, Frame = 10;

    /// <summary>The records in order, and the size of each.</summary>
    public IEnumerable<(Hdf5Cursor Record, int Size)> Records(long address)
    {
        var cursor = source.At(address, place);
        var start = cursor.Position;
        cursor.Expect("BTHD");
        cursor.Version(0, 0);
        cursor.Skip(1);
        var (nodeSize, recordSize, depth) = (cursor.UInt32(), cursor.UInt16(), cursor.UInt16());
        cursor.Skip(2);
        var root = cursor.Address();
        var count = cursor.UInt16();
        cursor.Length();
        cursor.Checksum(start);
        if (root == Hdf5Source.Undefined || count == 0) return [];
        if (recordSize == 0 || depth > MostLevels || nodeSize <= Frame + recordSize || nodeSize > int.MaxValue) throw cursor.Error("its sizes cannot be");
        return Node(root, count, depth, recordSize, Sizes((int)nodeSize, recordSize, depth));
    }

    private IEnumerable<(Hdf5Cursor Record, int Size)> Node(long address, int count, int depth, int recordSize, (int Count, int Total)[] sizes)
    {
        var cursor = source.At(address, place);
        cursor.Expect(depth == 0 ? "BTLF" : "BTIN");
        cursor.Version(0, 0);
        cursor.Skip(1);
        if ((long)count * recordSize > cursor.Remaining) throw cursor.Error($"{count} records do not fit in it");
        var records = new Hdf5Cursor[count];
        for (var i = 0; i < count; i++) records[i] = cursor.Part(recordSize);
        for (var i = 0; i <= count; i++)
        {
            if (depth > 0)
            {
                var child = cursor.Address();
                var inChild = (int)Math.Min(int.MaxValue, cursor.Number(sizes[depth].Count));
                if (depth > 1) cursor.Skip(sizes[depth].Total);
                foreach (var record in Node(child, inChild, depth - 1, recordSize, sizes)) yield return record;
            }

            if (i < count) yield return (records[i], recordSize);
        }
    }

    // by depth: the bytes of a child's number of records, and of the number of those below it
    private (int Count, int Total)[] Sizes(int nodeSize, int recordSize, int depth)
    {
        var sizes = new (int Count, int Total)[depth + 1];
        var most = (nodeSize - Frame) / recordSize;
        var countBytes = BytesFor(most);
        long total = most;
        var totalBytes = 0;
        for (var level = 1; level <= depth; level++)
        {
            sizes[level] = (countBytes, totalBytes);
            var pointer = source.OffsetSize + countBytes + totalBytes;
            most = (nodeSize - Frame - pointer) / (recordSize + pointer);
            total = Math.Min(long.MaxValue >> 20, ((most + 1) * total) + most);
            totalBytes = BytesFor(total);
        }

        return sizes;
    }

    private static int BytesFor(long most) => (BitOperations.Log2((ulong)Math.Max(1, most)) / 8) + 1;
}
