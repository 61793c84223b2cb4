namespace MLGenerative.Pipelines.Texts;

/// <summary>A failure that a user can mend, told in every language: where, what was received, what was expected, what to do. <see cref="Exception.Message"/> is the English one.</summary>
public class TextException : Exception
{
    /// <summary>A failure told by a phrase.</summary>
    public TextException(Phrase phrase, Exception? inner = null)
        : base(phrase?.ToString(), inner) => Phrase = phrase ?? throw new ArgumentNullException(nameof(phrase));

    /// <summary>Whether the user asked for something that cannot be (an unknown name, a path where nothing is), as opposed to work that failed.</summary>
    public bool IsWrongUse { get; init; }

    /// <summary>What happened, in every language.</summary>
    public Phrase Phrase { get; }

    /// <summary>What happened, in one language.</summary>
    public string In(Language language) => Phrase.In(language);
}
