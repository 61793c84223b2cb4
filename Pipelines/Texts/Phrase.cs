namespace MLGenerative.Pipelines.Texts;

/// <summary>A text with its values, not yet put into a language: what exceptions and progress carry.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Values">What stands in its places.</param>
public sealed record Phrase(Text Text, params IReadOnlyList<object?> Values)
{
    /// <summary>The phrase in a language.</summary>
    public string In(Language language) => Text.In(language, [.. Values]);

    /// <summary>A text without values.</summary>
    public static implicit operator Phrase(Text text) => FromText(text);

    /// <summary>A text without values.</summary>
    public static Phrase FromText(Text text) => new(text, []);

    /// <summary>The phrase in English.</summary>
    public override string ToString() => In(Language.English);
}
