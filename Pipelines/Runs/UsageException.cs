using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The command line asks for something that cannot be.</summary>
internal sealed class UsageException(Phrase phrase, Exception? inner = null) : TextException(phrase, inner);
