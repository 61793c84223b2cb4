namespace MLGenerative.Evaluation;

/// <summary>Finds the assembly's implementations of a type, so that a new one is a new file and no list is edited.</summary>
internal static class Registry
{
    private const int MostChanges = 3;

    /// <summary>One instance of every public class that is a <typeparamref name="T"/> and has a public parameterless constructor, in ordinal order of names.</summary>
    public static IReadOnlyList<T> Of<T>(Func<T, string> name) =>
    [
        .. typeof(Registry).Assembly.GetTypes()
            .Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)) && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (T)Activator.CreateInstance(t)!)
            .OrderBy(name, StringComparer.Ordinal),
    ];

    /// <summary>The item of that name, case ignored.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the known ones, and the one that is near.</exception>
    public static T Find<T>(IReadOnlyList<T> items, Func<T, string> name, string wanted, string kind)
    {
        foreach (var item in items)
            if (string.Equals(name(item), wanted, StringComparison.OrdinalIgnoreCase)) return item;
        var nearest = items.Select(name).MinBy(n => Distance(n, wanted));
        var meant = nearest is not null && Distance(nearest, wanted) <= Math.Clamp(wanted.Length / 3, 1, MostChanges) ? $" Did you mean '{nearest}'?" : "";
        throw new ArgumentException($"There is no {kind} '{wanted}'.{meant} Known are {string.Join(", ", items.Select(name))}.");
    }

    // Levenshtein's edit distance, case ignored.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var replace = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, replace);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
