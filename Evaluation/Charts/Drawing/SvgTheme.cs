using System.Text;

namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>The style rules that give inks their colours: light by default and in print, dark where the reader's screen asks for it.</summary>
internal static class SvgTheme
{
    /// <summary>The class of every chart's root element; all rules are inside it, so that several charts share a page.</summary>
    internal const string RootClass = "mlgen-chart";

    internal const string FontFamily = "Arial,Helvetica,'Liberation Sans','DejaVu Sans Condensed',sans-serif";

    internal static string Rules(IEnumerable<Ink> inks)
    {
        var used = inks.Where(i => i.Role is not null).DistinctBy(i => i.Role).OrderBy(i => i.Role, StringComparer.Ordinal).ToList();
        var css = new StringBuilder();
        css.Append('.').Append(RootClass).Append(" text{font-family:").Append(FontFamily).Append("}\n");
        foreach (var ink in used)
            Append(css, ink, ink.Light);
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        foreach (var ink in used)
            Append(css, ink, ink.Dark);
        return css.Append('}').ToString();
    }

    private static void Append(StringBuilder css, Ink ink, Rgb colour) =>
        css.Append('.').Append(RootClass).Append(" .f-").Append(ink.Role).Append("{fill:").Append(colour.Hex).Append("}.")
            .Append(RootClass).Append(" .l-").Append(ink.Role).Append("{stroke:").Append(colour.Hex).Append("}\n");
}
