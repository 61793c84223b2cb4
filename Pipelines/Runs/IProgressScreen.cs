using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Where long work says what it is doing.</summary>
internal interface IProgressScreen
{
    /// <summary>The title of a part.</summary>
    void Heading(Phrase phrase);

    /// <summary>A sentence.</summary>
    void Line(Phrase phrase);

    /// <summary>Something that the reader must not miss.</summary>
    void Notice(Phrase phrase);

    /// <summary>How far a piece of work is; on a screen that cannot be drawn over, said at each quarter.</summary>
    void Advance(Phrase what, double done, double total, Phrase detail);
}
