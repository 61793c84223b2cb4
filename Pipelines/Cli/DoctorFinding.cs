using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>One thing that <c>mlgen doctor</c> looked at.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Name">Its name on the screen.</param>
/// <param name="Value">What was found.</param>
/// <param name="Gain">What it would give, or null when nothing is missing.</param>
internal sealed record DoctorFinding(string Key, Phrase Name, Phrase Value, Phrase? Gain = null);
