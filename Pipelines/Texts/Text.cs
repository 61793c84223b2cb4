namespace MLGenerative.Pipelines.Texts;

/// <summary>A sentence of the program in each of its languages, with numbered places (<c>{0}</c>, <c>{1:N0}</c>) as in <see cref="string.Format(string, object?[])"/>.</summary>
/// <remarks>Texts are static fields of a class <c>…Texts</c> beside their use; a test finds them all and compares their places.</remarks>
/// <param name="English">The English sentence.</param>
/// <param name="French">The French sentence, with the same places.</param>
public sealed record Text(string English, string French)
{
    /// <summary>The sentence in a language; values that are themselves texts or phrases are put in the same language, numbers by its rule, <see cref="Wording"/>.</summary>
    public string In(Language language, params ReadOnlySpan<object?> values)
    {
        var pattern = language == Language.French ? French : English;
        if (values.IsEmpty) return pattern.Contains('{', StringComparison.Ordinal) ? string.Format(Wording.In(language), pattern, []) : pattern;
        var shown = new object?[values.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = values[i] switch
            {
                Text text => text.In(language),
                Phrase phrase => phrase.In(language),
                IEnumerable<Phrase> lines => string.Concat(lines.Select(line => Environment.NewLine + "  - " + line.In(language))),
                var value => value,
            };
        }

        return string.Format(Wording.In(language), pattern, shown);
    }

    /// <summary>The sentence with its values, put into a language later.</summary>
    public Phrase With(params object?[] values) => new(this, values);

    /// <summary>A sentence that is the same in every language, such as a path.</summary>
    public static implicit operator Text(string same) => FromString(same);

    /// <summary>A sentence that is the same in every language, such as a path.</summary>
    public static Text FromString(string same)
    {
        ArgumentNullException.ThrowIfNull(same);
        var plain = same.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return new Text(plain, plain);
    }
}
