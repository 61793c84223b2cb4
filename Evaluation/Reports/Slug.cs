using System.Text;

namespace MLGenerative.Evaluation.Reports;

/// <summary>Names fit for files, addresses and ids.</summary>
internal static class Slug
{
    private const string Accented = "àaáaâaäaãaåaçcèeéeêeëeìiíiîiïiñnòoóoôoöoõoùuúuûuüuýyÿyÀaÁaÂaÄaÇcÈeÉeÊeËeÎiÏiÔoÖoÙuÛuÜu";

    /// <summary>Lower-case ASCII letters, digits and single hyphens; <paramref name="otherwise"/> when nothing is left.</summary>
    internal static string Of(string text, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
        {
            var at = Accented.IndexOf(c, StringComparison.Ordinal);
            var plain = at >= 0 && at % 2 == 0 ? Accented[at + 1].ToString() : c is 'œ' or 'Œ' ? "oe" : char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "-";
            if (plain != "-" || (slug.Length > 0 && slug[^1] != '-'))
                slug.Append(plain);
        }
        var result = slug.ToString().Trim('-');
        return result.Length > 0 ? result[..Math.Min(result.Length, 60)].Trim('-') : otherwise;
    }
}
