using System.Globalization;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Numbers as a reader of a language expects them, whatever the machine's culture: true minus sign, grouped thousands, decimal point or comma.</summary>
public sealed class NumberText
{
    private const string Missing = "–";
    private static readonly NumberText InEnglish = new(".", ",", "%", ", ");
    private static readonly NumberText InFrench = new(",", "\u202F", "\u202F%", " ; ");
    private readonly NumberFormatInfo format;
    private readonly string percent, between;

    private NumberText(string decimalSeparator, string groupSeparator, string percent, string between)
    {
        format = new NumberFormatInfo { NumberDecimalSeparator = decimalSeparator, NumberGroupSeparator = groupSeparator, NegativeSign = "−" };
        (this.percent, this.between) = (percent, between);
    }

    /// <summary>The numbers of a language.</summary>
    public static NumberText In(Language language) => language == Language.French ? InFrench : InEnglish;

    /// <summary>A number with a fixed count of decimals; a dash when it is not a number, ∞ when infinite.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="decimals">0 to 15.</param>
    public string Fixed(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return NotFinite(value);
        // By its decimal digits, of which a double has fifteen: .4175 is 41.8 %, although the nearest double is a little less.
        var rounded = Math.Abs(value) < 1e15 ? (double)decimal.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) : value;
        // Adding zero turns a rounded −0 into 0.
        return (rounded + 0.0).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format);
    }

    /// <summary>A number with a count of significant digits; powers of ten beyond 10⁻⁴ and 10⁷.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="digits">1 to 15.</param>
    public string Significant(double value, int digits)
    {
        if (!double.IsFinite(value) || value == 0)
            return value == 0 ? "0" : NotFinite(value);
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(double.Parse(value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))));
        if (exponent is < -4 or >= 7)
            return Power(value, exponent, Math.Max(0, digits - 1));
        return exponent + 1 > digits ? Fixed(value, 0) : Fixed(value, Math.Clamp(digits - 1 - exponent, 0, 15));
    }

    /// <summary>A range of two numbers already written: [0.71, 0.72], in French [0,71 ; 0,72].</summary>
    /// <param name="low">Its lower end.</param>
    /// <param name="high">Its upper end.</param>
    public string Range(string low, string high) => $"[{low}{between}{high}]";

    /// <summary>A whole number with grouped thousands.</summary>
    public string Integer(long value) => value.ToString("N0", format);

    /// <summary>A share as percent: .713 is 71.3 %.</summary>
    /// <param name="share">1 is 100 %.</param>
    /// <param name="decimals">Decimals of the percentage.</param>
    public string Percent(double share, int decimals = 1) => Fixed(share * 100, decimals) + percent;

    /// <summary>A tick's number, with as many decimals as the distance between ticks needs.</summary>
    internal string Tick(double value, double step)
    {
        var size = Math.Max(Math.Abs(value), step);
        if (size > 0 && size is < 1e-4 or >= 1e7)
        {
            if (value == 0)
                return "0";
            var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-9);
            var mantissaDecimals = Math.Max(0, exponent - (int)Math.Floor(Math.Log10(step) + 1e-9));
            return Power(value, exponent, Math.Min(mantissaDecimals, 4));
        }
        var decimals = Math.Clamp(-(int)Math.Floor(Math.Log10(step) + 1e-9), 0, 10);
        // Steps of 2.5 need one decimal more than their power of ten.
        if (Math.Abs((step * Math.Pow(10, decimals)) - Math.Round(step * Math.Pow(10, decimals))) > 1e-6)
            decimals++;
        return Fixed(value, decimals);
    }

    private static string NotFinite(double value) => double.IsNaN(value) ? Missing : value > 0 ? "∞" : "−∞";

    private string Power(double value, int exponent, int decimals)
    {
        var mantissa = Fixed(value / Math.Pow(10, exponent), decimals);
        var power = "10" + string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(c => c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return mantissa == "1" ? power : $"{mantissa}\u00A0×\u00A0{power}";
    }
}
