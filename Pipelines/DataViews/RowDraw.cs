namespace MLGenerative.Pipelines.DataViews;

/// <summary>A number in [0, 1) for each row, the same whatever the order in which rows are visited.</summary>
internal static class RowDraw
{
    public static Func<double> Of(DataViewRow row, DataViewSchema.Column? key, int seed)
    {
        if (key is { } column)
        {
            var write = TextCells.Writer(row, column);
            var text = new List<string>();
            return () =>
            {
                text.Clear();
                write(text);
                var hash = 14695981039346656037UL;
                foreach (var cell in text)
                    foreach (var character in cell) hash = (hash ^ character) * 1099511628211UL;
                return Unit(hash, 0, seed);
            };
        }

        var getId = row.GetIdGetter();
        DataViewRowId id = default;
        return () =>
        {
            getId(ref id);
            return Unit(id.Low, id.High, seed);
        };
    }

    private static double Unit(ulong low, ulong high, int seed) => (Mix(low + Mix(high + Mix((uint)seed))) >> 11) * (1.0 / (1UL << 53));

    // SplitMix64 (Steele, Lea, Flood 2014).
    private static ulong Mix(ulong z)
    {
        z += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
