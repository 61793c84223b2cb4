using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Elements in chunks of one shape, each filtered on its own.</summary>
internal sealed class ChunkedData(DataShape data, int[] chunkShape, ChunkIndex index) : DataLayout(data)
{
    public override ReadOnlyMemory<byte> Read(int count)
    {
        var (shape, source) = (Data.Shape, Data.Source);
        if (shape.Count != chunkShape.Length) throw source.Error(Data.Place, $"chunks of {chunkShape.Length} dimensions do not make a dataset of {shape.Count}");
        if (count == 0) return Filled(0);
        var chunkBytes = Hdf5Shape.Count(chunkShape, Data.ElementSize, source, Data.Place) * Data.ElementSize;
        int[] counts = [.. shape.Zip(chunkShape, (s, c) => (int)(((long)s + c - 1) / c))];
        // chunks reach over the edges; what is unpacked in all is their whole size
        source.Reserve(2L * Hdf5Shape.Count(counts, chunkBytes, source, Data.Place) * chunkBytes, Data.Place);
        var result = Filled(count);
        var seen = new HashSet<long>();
        foreach (var chunk in index.Chunks(counts, chunkShape))
        {
            var number = Number(chunk.Place, counts);
            if (number < 0) continue;
            if (!seen.Add(number)) throw source.Error(Data.Place, "a chunk is there twice");
            if (chunk.Address != Hdf5Source.Undefined) Copy(chunk, chunkBytes, MemoryMarshal.AsMemory(result).Span);
        }

        return result;
    }

    // -1: outside, left over from a larger dataset
    private static long Number(long[] place, int[] counts)
    {
        var number = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            if (place[i] < 0 || place[i] >= counts[i]) return -1;
            number = (number * counts[i]) + place[i];
        }

        return number;
    }

    private void Copy(Chunk chunk, int chunkBytes, Span<byte> result)
    {
        var stored = Data.Source.At(chunk.Address, Data.Place, chunk.Size);
        var bytes = Data.Filters.Undo(Data.Source, Data.Place, stored.Position, (int)chunk.Size, chunk.SkippedFilters, chunkBytes);
        var (shape, rank, size) = (Data.Shape, chunkShape.Length, Data.ElementSize);
        if (rank == 0)
        {
            bytes.CopyTo(result);
            return;
        }

        // row by row of the last dimension, those outside left away
        var start = chunk.Place.Zip(chunkShape, (p, c) => (int)(p * c)).ToArray();
        var row = Math.Min(chunkShape[^1], shape[^1] - start[^1]) * size;
        var rows = chunkBytes / size / chunkShape[^1];
        for (var r = 0; r < rows; r++)
        {
            var (left, target, stride, inside) = (r, start[^1], shape[^1], true);
            for (var d = rank - 2; d >= 0; d--)
            {
                var at = start[d] + (left % chunkShape[d]);
                left /= chunkShape[d];
                inside &= at < shape[d];
                if (!inside) break;
                target += at * stride;
                stride *= shape[d];
            }

            if (inside) bytes.AsSpan(r * chunkShape[^1] * size, row).CopyTo(result[(target * size)..]);
        }
    }
}
