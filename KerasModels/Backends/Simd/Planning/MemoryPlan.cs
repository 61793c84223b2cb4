using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Where the values of a plan lie in the arena: two share memory if no stage needs both.</summary>
internal sealed unsafe class MemoryPlan
{
    private readonly List<Item> _items = [];

    /// <summary>Floats needed.</summary>
    public long Length { get; private set; }

    /// <summary>Asks for memory for <paramref name="length"/> floats from one stage to another, both included.</summary>
    public void Add(Place place, int length, int first, int last) => _items.Add(new(place, RoundUp(length), first, last));

    /// <summary>Finds a place for everything: large values first, each at the lowest address that is free in its stages.</summary>
    public void Solve()
    {
        var placed = new List<Item>();
        foreach (var item in _items.OrderByDescending(i => i.Length))
        {
            var offset = 0L;
            foreach (var other in placed.Where(o => o.First <= item.Last && item.First <= o.Last).OrderBy(o => o.Offset))
            {
                if (offset + item.Length <= other.Offset) break;
                offset = Math.Max(offset, other.Offset + other.Length);
            }

            item.Offset = offset;
            placed.Add(item);
            Length = Math.Max(Length, offset + item.Length);
        }
    }

    /// <summary>Tells every place its address.</summary>
    public void Bind(float* arena)
    {
        foreach (var item in _items) item.Place.Pointer = arena + item.Offset;
    }

    // Room for 16 floats behind the last; an odd number of cache lines keeps values of round sizes from sharing the cache's sets.
    private static long RoundUp(int length) => ((((length + 15) / 16) + 1) | 1) * 16L;

    private sealed class Item(Place place, long length, int first, int last)
    {
        public Place Place { get; } = place;

        public long Length { get; } = length;

        public int First { get; } = first;

        public int Last { get; } = last;

        public long Offset { get; set; }
    }
}
