using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Writes the members of a group: their names in a local heap, the entries in leaves under a B-tree of version 1.</summary>
internal sealed class SymbolTableWriter(OutputBuffer output, int leafK, int internalK)
{
    /// <summary>The addresses of the tree and the heap.</summary>
    public (long Tree, long Heap) Write(IReadOnlyList<(string Name, long Address)> members)
    {
        var names = new long[members.Count];
        var heap = Heap(members, names);
        List<(long Address, long LastName)> level = [];
        for (var i = 0; i < members.Count; i += 2 * leafK)
        {
            var count = Math.Min(2 * leafK, members.Count - i);
            level.Add((Leaf(members, names, i, count), names[i + count - 1]));
        }

        var depth = 0;
        do level = Level(level, depth++);
        while (level.Count > 1);
        return (level[0].Address, heap);
    }

    private long Heap(IReadOnlyList<(string Name, long Address)> members, long[] offsets)
    {
        var names = new OutputBuffer();
        names.Int64(0);
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = names.Position;
            names.Bytes(Encoding.UTF8.GetBytes(members[i].Name + "\0"));
            names.Align();
        }

        output.Align();
        long heap = output.Position;
        output.Text("HEAP");
        output.UInt32(0);
        output.Int64(names.Position);
        output.Int64(1);
        output.Int64(heap + 32);
        output.Bytes(names.Written);
        return heap;
    }

    private long Leaf(IReadOnlyList<(string Name, long Address)> members, long[] names, int start, int count)
    {
        output.Align();
        long leaf = output.Position;
        output.Text("SNOD");
        output.Byte(1);
        output.Byte(0);
        output.UInt16(count);
        for (var i = start; i < start + count; i++)
        {
            output.Int64(names[i]);
            output.Int64(members[i].Address);
            output.Zeros(24);
        }

        output.Zeros(40 * ((2 * leafK) - count));
        return leaf;
    }

    // nodes over the leaves or nodes below, each knowing its neighbours; every key is the last name left of it
    private List<(long Address, long LastName)> Level(List<(long Address, long LastName)> below, int depth)
    {
        output.Align();
        var size = 24 + (8 * ((4 * internalK) + 1));
        var (first, nodes) = ((long)output.Position, Math.Max(1, (below.Count + (2 * internalK) - 1) / (2 * internalK)));
        var level = new List<(long, long)>();
        for (var n = 0; n < nodes; n++)
        {
            var children = below.Skip(n * 2 * internalK).Take(2 * internalK).ToList();
            output.Text("TREE");
            output.Byte(0);
            output.Byte(depth);
            output.UInt16(children.Count);
            output.Int64(n > 0 ? first + ((n - 1) * size) : OutputBuffer.Undefined);
            output.Int64(n < nodes - 1 ? first + ((n + 1) * size) : OutputBuffer.Undefined);
            output.Int64(n > 0 ? below[(n * 2 * internalK) - 1].LastName : 0);
            foreach (var (address, lastName) in children)
            {
                output.Int64(address);
                output.Int64(lastName);
            }

            output.Zeros(16 * ((2 * internalK) - children.Count));
            level.Add((first + (n * size), children.Count > 0 ? children[^1].LastName : 0));
        }

        return level;
    }
}
