using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

internal static class CurveShapeTexts
{
    public static readonly Text Level = new("it stays about where it was", "elle reste à peu près où elle était");
    public static readonly Text Rises = new("it rises", "elle monte");
    public static readonly Text Falls = new("it falls", "elle baisse");
    public static readonly Text FallsThenRises = new("it falls until epoch {0}, then rises", "elle baisse jusqu'à l'époque {0}, puis monte");
    public static readonly Text RisesThenFalls = new("it rises until epoch {0}, then falls", "elle monte jusqu'à l'époque {0}, puis baisse");
    public static readonly Text Wavers = new("it goes up and down", "elle monte et baisse");
}
