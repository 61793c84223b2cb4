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

    // letters inserted, removed, replaced or swapped with their neighbour (optimal string alignment), case ignored
    private static int Distance(string a, string b)
    {
        (a, b) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                rows[i, j] = Math.Min(rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
