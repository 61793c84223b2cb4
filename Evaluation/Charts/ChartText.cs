namespace MLGenerative.Evaluation.Charts;

/// <summary>What charts say by themselves, in each language.</summary>
internal sealed class ChartText(Language language)
{
    private readonly NumberText numbers = NumberText.In(language);

    private bool French => language == Language.French;

    internal string NothingToDraw => French ? "Aucune valeur à tracer." : "There are no values to draw.";

    internal string Missing => French ? "valeur manquante" : "missing value";

    internal string LineChart => French ? "Courbes" : "Line chart";

    internal string Scatter => French ? "Nuage de points" : "Scatter plot";

    internal string BoxPlot => French ? "Boîtes à moustaches" : "Box plot";

    internal string HeatMap => French ? "Carte de chaleur" : "Heat map";

    internal string ImageGrid => French ? "Grille d’images" : "Grid of images";

    internal string Bars => French ? "Diagramme en barres" : "Bar chart";

    internal string Dots => French ? "Diagramme en points" : "Dot chart";

    internal string Histogram => French ? "Histogramme" : "Histogram";

    internal string Count => French ? "Effectif" : "Count";

    internal string LeftOut(int count, bool logarithmic)
    {
        var many = count > 1;
        if (French)
        {
            var why = logarithmic ? "non finies ou non positives" : "qui ne sont pas des nombres finis";
            return many ? $"{numbers.Integer(count)} valeurs {why} ne sont pas tracées." : $"Une valeur {(logarithmic ? "non finie ou non positive" : "qui n’est pas un nombre fini")} n’est pas tracée.";
        }
        var reason = logarithmic ? "not finite or not above zero" : many ? "not finite numbers" : "not a finite number";
        return many ? $"{numbers.Integer(count)} values that are {reason} are not drawn." : $"One value that is {reason} is not drawn.";
    }

    internal string Range(string name, double first, double last, int count) => French
        ? $"{name}{Colon} de {numbers.Significant(first, 4)} à {numbers.Significant(last, 4)} ({numbers.Integer(count)} points)."
        : $"{name}: from {numbers.Significant(first, 4)} to {numbers.Significant(last, 4)} ({numbers.Integer(count)} points).";

    internal string Points(string name, int count) => French ? $"{name}{Colon} {numbers.Integer(count)} points." : $"{name}: {numbers.Integer(count)} points.";

    internal string Box(BoxGroup group) => French
        ? $"{group.Name}{Colon} médiane {S(group.Median)}, quartiles {S(group.LowerQuartile)} et {S(group.UpperQuartile)}, moustaches {S(group.LowerWhisker)} et {S(group.UpperWhisker)}, {Outliers(group)}."
        : $"{group.Name}: median {S(group.Median)}, quartiles {S(group.LowerQuartile)} and {S(group.UpperQuartile)}, whiskers {S(group.LowerWhisker)} and {S(group.UpperWhisker)}, {Outliers(group)}.";

    internal string Value(string name, double value, double? lower, double? upper) =>
        lower is { } l && upper is { } u ? $"{name}{Colon} {S(value)} [{S(l)}; {S(u)}]." : $"{name}{Colon} {S(value)}.";

    internal string Size(int rows, int columns) => French
        ? $"{numbers.Integer(rows)} lignes, {numbers.Integer(columns)} colonnes."
        : $"{numbers.Integer(rows)} rows, {numbers.Integer(columns)} columns.";

    internal string Colon => French ? "\u00A0:" : ":";

    private string S(double value) => numbers.Significant(value, 4);

    private string Outliers(BoxGroup group) => French
        ? $"{numbers.Integer(group.Outliers.Count)} {(group.Outliers.Count < 2 ? "valeur extrême" : "valeurs extrêmes")}"
        : $"{numbers.Integer(group.Outliers.Count)} {(group.Outliers.Count == 1 ? "outlier" : "outliers")}";
}
