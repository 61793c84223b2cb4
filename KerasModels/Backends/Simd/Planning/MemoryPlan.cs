using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Where values lie in one piece of memory: two share their place if nothing needs both at the same time.</summary>
internal sealed unsafe class MemoryPlan
{
    private readonly List<Item> _items = [];

    /// <summary>Floats needed.</summary>
    public long Length { get; private set; }

    /// <summary>Asks for memory for <paramref name="length"/> floats from one stage, or step of a unit, to another, both included.</summary>
    public void Add(Place place, int length, int first, int last) => _items.Add(new(place, length, first, last));

    /// <summary>Whether it has memory for a place.</summary>
    public bool Holds(Place place) => _items.Exists(i => i.Place == place);

    /// <summary>Finds a place for everything: large values first, each at the lowest address that is free in its time.</summary>
    public void Solve()
    {
        var placed = new List<Item>();
        foreach (var item in _items.OrderByDescending(i => i.Length))
        {
            var offset = 0L;
            foreach (var other in placed.Where(o => o.First <= item.Last && item.First <= o.Last).OrderBy(o => o.Offset))
            {
                if (offset + item.Room <= other.Offset) break;
                offset = Math.Max(offset, other.Offset + other.Room);
            }

            item.Offset = offset;
            placed.Add(item);
            Length = Math.Max(Length, offset + item.Room);
        }
    }

    /// <summary>Tells every place its address.</summary>
    public void Bind(float* arena) => Bind(arena, 1, 0);

    /// <summary>Tells every place its address if the plan is that of one sample, there is memory for <paramref name="samples"/>, and it begins with sample <paramref name="from"/>: the first sample's address then lies before the memory.</summary>
    public void Bind(float* memory, int samples, int from)
    {
        foreach (var item in _items) item.Place.Pointer = memory + (item.Offset * samples) - ((nint)from * item.Length);
    }

    /// <summary>The same plan with places of its own, which the nodes then have instead.</summary>
    public MemoryPlan CopyFor(IEnumerable<Node> nodes)
    {
        var copy = new MemoryPlan { Length = Length };
        var byPlace = new Dictionary<Place, Place>();
        foreach (var item in _items) copy._items.Add(new Item(byPlace[item.Place] = new Place(), item.Length, item.First, item.Last) { Offset = item.Offset });

        foreach (var node in nodes)
            if (node.Place is { } place && byPlace.TryGetValue(place, out var mine)) node.Place = mine;
        return copy;
    }

    private sealed class Item(Place place, int length, int first, int last)
    {
        public Place Place { get; } = place;

        public int Length { get; } = length;

        // Room for 16 floats behind the last; an odd number of cache lines keeps values of round sizes from sharing the cache's sets, unless it is that of one sample among many.
        public long Room => ((((Length + 15) / 16) + 1) | 1) * 16L;

        public int First { get; } = first;

        public int Last { get; } = last;

        public long Offset { get; set; }
    }
}
