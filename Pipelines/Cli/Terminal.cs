namespace MLGenerative.Pipelines.Cli;

/// <summary>Where the program writes: standard output and error, or a test's strings.</summary>
/// <param name="Output">Results, and the screen unless <c>--json</c> asks for results alone.</param>
/// <param name="Error">Errors, and the screen with <c>--json</c>.</param>
/// <param name="OutputIsLive">Output goes to a terminal that can be drawn over.</param>
/// <param name="ErrorIsLive">Error goes to a terminal that can be drawn over.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool OutputIsLive = false, bool ErrorIsLive = false);
