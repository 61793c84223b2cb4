namespace MLGenerative.KerasModels.Identifiers;

/// <summary>The known name that was probably meant.</summary>
public static class Nearest
{
    /// <summary>The name with the smallest edit distance to <paramref name="received"/> (case ignored), or null where none is near: more than a third of its letters, and more than two, would change.</summary>
    public static string? To(string received, IEnumerable<string> known) =>
        (from name in known
         let distance = Distance(received, name)
         where distance <= Math.Max(2, name.Length / 3)
         orderby distance, Distance(received, name, StringComparison.Ordinal), Math.Abs(name.Length - received.Length), name.Length, name
         select name).FirstOrDefault();

    /// <summary>A sentence with the nearest name, or, where none is near, all of them.</summary>
    public static string Advice(string received, IEnumerable<string> known) => To(received, known) is { } near
        ? $"Did you mean '{near}'?" : $"Known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    /// <summary>How many letters must be inserted, removed, replaced or swapped with their neighbour to turn <paramref name="a"/> into <paramref name="b"/>, case ignored.</summary>
    /// <remarks>Optimal string alignment distance.</remarks>
    public static int Distance(string a, string b) => Distance(a, b, StringComparison.OrdinalIgnoreCase);

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
