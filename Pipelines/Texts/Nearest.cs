namespace MLGenerative.Pipelines.Texts;

/// <summary>The known word nearest to one that was typed.</summary>
internal static class Nearest
{
    /// <summary>The word with the least edit distance, case ignored; the first of equals. A word of which only the beginning was typed is one step away.</summary>
    public static string Of(string typed, IEnumerable<string> known) => known.MinBy(word => Steps(word.ToUpperInvariant(), typed.ToUpperInvariant()))!;

    private static int Steps(string word, string typed) => word.Length <= typed.Length ? Distance(word, typed)
        : Math.Min(Distance(word, typed), Math.Min(Distance(word[..typed.Length], typed), Distance(word[..(typed.Length + 1)], typed)) + 1);

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
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
