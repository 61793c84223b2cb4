using System.Globalization;
using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Reports;

/// <summary>One entry of a table: shown in the report's language, exported invariant and in full precision. Made from a string or a number.</summary>
public readonly struct Cell
{
    private readonly Func<NumberText, int?, string> show;
    private readonly string? export;
    private readonly bool numeric;

    private Cell(Func<NumberText, int?, string> show, string export, bool numeric) => (this.show, this.export, this.numeric) = (show, export, numeric);

    /// <summary>Whether the cell is a number, which tables align to the right.</summary>
    public bool IsNumeric => numeric;

    /// <summary>A number with its own count of decimals, whatever the column's.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Decimals shown.</param>
    public static Cell Number(double value, int decimals) => new((numbers, _) => numbers.Fixed(value, decimals), Invariant(value), true);

    /// <summary>A number with its own count of significant digits, for values of many sizes.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">Digits shown.</param>
    public static Cell Significant(double value, int digits) => new((numbers, _) => numbers.Significant(value, digits), Invariant(value), true);

    /// <summary>A share shown as percent, exported as a share.</summary>
    /// <param name="share">1 is 100 %.</param>
    /// <param name="decimals">Decimals of the percentage.</param>
    public static Cell Percent(double share, int decimals = 1) => new((numbers, _) => numbers.Percent(share, decimals), Invariant(share), true);

    /// <summary>A range, as an interval or a spread; exported as <c>low..high</c>.</summary>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="decimals">Decimals shown; null for the column's.</param>
    public static Cell Range(double low, double high, int? decimals = null) =>
        new((numbers, column) => numbers.Range(Shown(numbers, low, decimals ?? column), Shown(numbers, high, decimals ?? column)), $"{Invariant(low)}..{Invariant(high)}", true);

    /// <summary>The same with words behind it.</summary>
    /// <param name="shown">What readers see.</param>
    /// <param name="exported">What the TSV file holds.</param>
    public Cell Followed(string shown, string exported)
    {
        var before = this;
        return new((numbers, decimals) => before.Show(numbers, decimals) + shown, before.Export + exported, false);
    }

    /// <summary>Text shown in the report's language, with an invariant text for the exported file.</summary>
    /// <param name="shown">What readers see.</param>
    /// <param name="exported">What the TSV file holds.</param>
    public static Cell Text(string shown, string exported) => new((_, _) => shown, exported, false);

    /// <summary>A text.</summary>
    /// <param name="text">Shown and exported alike.</param>
    public static implicit operator Cell(string text) => new((_, _) => text, text, false);

    /// <summary>A number shown with the column's decimals, or four significant digits.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Cell(double value) => new((numbers, decimals) => Shown(numbers, value, decimals), Invariant(value), true);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Cell(long value) => new((numbers, _) => numbers.Integer(value), value.ToString(CultureInfo.InvariantCulture), true);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Cell(int value) => (long)value;

    internal string Show(NumberText numbers, int? decimals) => show is null ? "" : show(numbers, decimals);

    internal string Export => (export ?? "").Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private static string Shown(NumberText numbers, double value, int? decimals) => decimals is { } fixedTo ? numbers.Fixed(value, fixedTo) : numbers.Significant(value, 4);

    private static string Invariant(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);
}
