namespace MLGenerative.Evaluation.Charts;

/// <summary>A file that is not a PNG image, or one that cannot be read; the message says what was found and what to do.</summary>
/// <param name="message">Which file, what was received, what was expected.</param>
public sealed class PngFormatException(string message) : FormatException(message);
