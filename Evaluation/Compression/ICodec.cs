namespace MLGenerative.Evaluation.Compression;

/// <summary>Turns numbers into bytes and back, with or without loss. One codec may be used by several threads.</summary>
public interface ICodec
{
    /// <summary>The bytes that a row of numbers becomes, and what comes back from them.</summary>
    /// <param name="values">The row.</param>
    /// <param name="decoded">As many numbers: what a decoder gives.</param>
    /// <returns>The bytes alone; what encoder and decoder know beforehand is not counted.</returns>
    byte[] Encode(ReadOnlySpan<float> values, Span<float> decoded);
}
