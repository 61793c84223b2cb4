using System.Globalization;

namespace MLGenerative.Pipelines.Texts;

/// <summary>
/// How values are written in the sentences of a language: one rule for all of them, and the same as in tables and charts (<see cref="Evaluation.Charts.NumberText"/>). Numbers are rounded by their decimal digits, half away
/// from zero; thousands are grouped (a whole number that is a name, such as a seed, asks for <c>{0:0}</c>); a number that rounds to zero has no sign.
/// </summary>
internal sealed class Wording : IFormatProvider, ICustomFormatter
{
    // Beyond, a decimal would lose digits or overflow.
    private const double Least = 1e-15, Greatest = 1e15;

    private static readonly Wording English = new(Language.English), French = new(Language.French);

    private readonly CultureInfo _culture;

    private Wording(Language language) => _culture = language.Culture();

    /// <summary>The rule of a language.</summary>
    public static Wording In(Language language) => language == Language.French ? French : English;

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : _culture.GetFormat(formatType);

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        int or long when string.IsNullOrEmpty(format) => ((IFormattable)arg).ToString("N0", _culture),
        double value when IsDecimal(value) => Number((decimal)value, Grouped(format)),
        float value when IsDecimal(value) => Number((decimal)value, Grouped(format)),
        IFormattable other => other.ToString(format, _culture),
        _ => arg?.ToString() ?? "",
    };

    private static bool IsDecimal(double value) => value == 0 || Math.Abs(value) is >= Least and < Greatest;

    // 0.00 asks for decimals, and has nothing against groups.
    private static string? Grouped(string? format) => format is ['0', ..] && format.TrimEnd('0') is "" or "0." ? FormattableString.Invariant($"N{Math.Max(0, format.Length - 2)}") : format;

    private string Number(decimal value, string? format)
    {
        var text = value.ToString(format, _culture);
        var sign = _culture.NumberFormat.NegativeSign;
        return text.StartsWith(sign, StringComparison.Ordinal) && !text.Any(c => c is >= '1' and <= '9') ? text[sign.Length..] : text;
    }
}
