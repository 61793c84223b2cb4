using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Planning;

public unsafe class MemoryPlanTests
{
    // vectors are loaded and stored whole
    private const int Behind = 16;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(16, 0)]
    [InlineData(7, 21)]
    public void What_is_needed_at_the_same_time_does_not_overlap_and_has_room_behind_it(int samples, int from)
    {
        var random = new Random(5);
        for (var run = 0; run < 50; run++)
        {
            var plan = new MemoryPlan();
            var values = new List<(Place Place, int Length, int First, int Last)>();
            for (var i = random.Next(1, 30); i > 0; i--)
            {
                var first = random.Next(12);
                values.Add((new Place(), random.Next(1, 200), first, first + random.Next(5)));
                plan.Add(values[^1].Place, values[^1].Length, values[^1].First, values[^1].Last);
            }

            plan.Solve();
            var memory = (float*)(1 << 20);
            plan.Bind(memory, samples, from);

            (long Start, long End) Range((Place Place, int Length, int First, int Last) value)
            {
                var start = value.Place.Pointer + ((long)from * value.Length) - memory;
                return (start, start + ((long)samples * value.Length) + Behind);
            }

            foreach (var value in values)
            {
                var (start, end) = Range(value);
                Assert.InRange(start, 0, end);
                Assert.InRange(end, start, plan.Length * samples);
                foreach (var other in values.Where(o => o.Place != value.Place && o.First <= value.Last && value.First <= o.Last))
                {
                    var (otherStart, otherEnd) = Range(other);
                    Assert.True(end <= otherStart || otherEnd <= start, $"{value} at {start} to {end} and {other} at {otherStart} to {otherEnd}, {samples} samples from {from}.");
                }
            }
        }
    }

    [Fact]
    public void What_is_needed_one_after_the_other_shares_its_place()
    {
        var plan = new MemoryPlan();
        Place[] places = [.. Enumerable.Range(0, 8).Select(_ => new Place())];
        for (var i = 0; i < places.Length; i++) plan.Add(places[i], 1000, 2 * i, (2 * i) + 1);

        plan.Solve();

        Assert.InRange(plan.Length, 1000, 1999);
    }

    [Fact]
    public void A_copy_has_places_of_its_own_and_binds_them_alone()
    {
        var (plan, place) = (new MemoryPlan(), new Place());
        plan.Add(place, 10, 0, 0);
        plan.Solve();
        plan.Bind((float*)(1 << 20));

        var copy = plan.CopyFor([]);
        copy.Bind((float*)(2 << 20));

        Assert.Equal(plan.Length, copy.Length);
        Assert.True(place.Pointer == (float*)(1 << 20));
        Assert.False(copy.Holds(place));
    }
}
