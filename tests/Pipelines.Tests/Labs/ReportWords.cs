using System.Net;
using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>Words of a report on drawn garments that speak of other images: digits, outside the lab's own words and what is said of the lab.</summary>
internal static partial class ReportWords
{
    /// <summary>Each sentence that has one.</summary>
    public static IReadOnlyList<string> Digits(string html)
    {
        var text = WebUtility.HtmlDecode(Element().Replace(Hidden().Replace(html, " "), " "));
        return [.. Sentence().Split(Quoted().Replace(text, " ")).Where(s => Digit().IsMatch(s) && !OfTheLab().IsMatch(s)).Select(s => s.Trim())];
    }

    [GeneratedRegex("<style>.*?</style>|<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Element();

    // « the lab's words » – and their translation, up to the end of the cell's sentence
    [GeneratedRegex(@"«[^»]*»(?: – [^.]*\.?)?|“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[.;]\s")]
    private static partial Regex Sentence();

    // a French "chiffre" is a figure, too: the published ones, one's own
    [GeneratedRegex(@"\bdigits?\b|\b(?:des|les) chiffres\b(?! publié)|\bchiffres? (?:de test|manuscrit)", RegexOptions.IgnoreCase)]
    private static partial Regex Digit();

    [GeneratedRegex("^.*(?:The lab|A university lab|Le TP|Un TP)", RegexOptions.Singleline)]
    private static partial Regex OfTheLab();
}
