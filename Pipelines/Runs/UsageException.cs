using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The command line asks for something that cannot be.</summary>
internal sealed class UsageException : TextException
{
    /// <summary>A refusal told by a phrase.</summary>
    public UsageException(Phrase phrase, Exception? inner = null) : base(phrase, inner) => IsWrongUse = true;
}
