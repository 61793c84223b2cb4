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

    /// <summary>How far a piece of work is; on a screen that cannot be drawn over, said at each quarter, and never in the middle of a step.</summary>
    /// <param name="what">The work.</param>
    /// <param name="done">Steps done; a fraction where one is under way.</param>
    /// <param name="total">All steps.</param>
    /// <param name="detail">What stands behind the work's name.</param>
    void Advance(Phrase what, double done, double total, Phrase detail);
}
