using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>A data set that cannot be had: the message names the file or places, what was received, what was expected, and the ways to get the data.</summary>
public sealed class DataSetException : TextException
{
    /// <summary>A failure told by a phrase.</summary>
    /// <param name="phrase">What happened.</param>
    /// <param name="isMissing">See <see cref="IsMissing"/>.</param>
    /// <param name="inner">Its cause.</param>
    public DataSetException(Phrase phrase, bool isMissing = false, Exception? inner = null) : base(phrase, inner) => IsMissing = isMissing;

    /// <summary>Whether the data are nowhere on this machine and no network gave them, as opposed to damaged or unfit data.</summary>
    public bool IsMissing { get; }
}
