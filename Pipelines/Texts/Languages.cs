using System.Globalization;

namespace MLGenerative.Pipelines.Texts;

/// <summary>How each language is named on the command line and how it writes numbers. Files for machines (TSV, CSV, JSON) use <see cref="CultureInfo.InvariantCulture"/> instead.</summary>
public static class Languages
{
    private static readonly CultureInfo English = Make(".", ",", "%");
    private static readonly CultureInfo French = Make(",", "\u202F", "\u202F%");

    /// <summary>The codes that <see cref="Parse"/> knows.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["en", "fr"];

    /// <summary>The language of a code, <c>en</c> or <c>fr</c>, in any case.</summary>
    /// <exception cref="TextException">The code is another one.</exception>
    public static Language Parse(string code) => code?.ToUpperInvariant() switch
    {
        "EN" => Language.English,
        "FR" => Language.French,
        _ => throw new TextException(LanguageTexts.Unknown.With(code)),
    };

    /// <summary>The two-letter code of a language, as in HTML's <c>lang</c>.</summary>
    public static string Code(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>The number formats of a language. They are ours, not the machine's: the same bytes with or without ICU.</summary>
    public static CultureInfo Culture(this Language language) => language == Language.French ? French : English;

    private static CultureInfo Make(string decimalSeparator, string groupSeparator, string percent)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = groupSeparator;
        (culture.NumberFormat.PercentPositivePattern, culture.NumberFormat.PercentNegativePattern, culture.NumberFormat.PercentSymbol) = (1, 1, percent);
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NaNSymbol) = ("−", "–");
        (culture.NumberFormat.PositiveInfinitySymbol, culture.NumberFormat.NegativeInfinitySymbol) = ("∞", "−∞");
        return CultureInfo.ReadOnly(culture);
    }
}
