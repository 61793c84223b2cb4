namespace MLGenerative.Common;

/// <summary>The known name that was probably meant.</summary>
/// <remarks>One source, compiled into each project: one rule for Keras's names, scores, and words on the command line.</remarks>
internal static class Nearest
{
    private const int MostChanges = 3;

    /// <summary>The name that takes the fewest changes to be had from <paramref name="received"/> (case ignored), or null where none is near: a third of its letters may change, at least one and at most three.</summary>
    /// <remarks>A name of which only the beginning was typed is one change away. Lengths are asked first: that of a damaged file may have millions of letters.</remarks>
    public static string? To(string received, IEnumerable<string> known)
    {
        if (received.Length == 0) return null;
        var most = Math.Clamp(received.Length / 3, 1, MostChanges);
        return (from name in known
                where received.Length - name.Length <= most
                let changes = Changes(received, name)
                where changes <= most
                orderby changes, Distance(received, name, StringComparison.Ordinal), Math.Abs(name.Length - received.Length), name.Length, name
                select name).FirstOrDefault();
    }

    /// <summary>All names, behind the nearest where one is near.</summary>
    public static string Advice(string received, IEnumerable<string> known)
    {
        var all = $"Known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
        return To(received, known) is { } near ? $"Did you mean '{near}'? {all}" : all;
    }

    /// <summary>How many letters must be inserted, removed, replaced or swapped with their neighbour to turn <paramref name="a"/> into <paramref name="b"/>, case ignored.</summary>
    /// <remarks>Optimal string alignment distance.</remarks>
    public static int Distance(string a, string b) => Distance(a, b, StringComparison.OrdinalIgnoreCase);

    private static int Changes(string received, string name) => name.Length <= received.Length ? Distance(received, name)
        : Math.Min(Distance(received, name), 1 + Math.Min(Distance(received, name[..received.Length]), Distance(received, name[..(received.Length + 1)])));

    private static int Distance(string a, string b, StringComparison comparison)
    {
        if (comparison == StringComparison.OrdinalIgnoreCase) (a, b) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
