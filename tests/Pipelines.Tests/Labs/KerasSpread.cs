using System.Text.Json;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>What a figure may be beside Keras's own trainings, by the rule of the labs' tables (<see cref="Spread"/>).</summary>
internal static class KerasSpread
{
    /// <summary>The bounds of a figure of the reference runs' summary.</summary>
    /// <param name="configuration">The reference run, such as <c>mnist-dnn</c>.</param>
    /// <param name="figure">The figure and its epoch, such as <c>mse.median@50</c>.</param>
    public static (double Low, double High) Of(string configuration, string figure)
    {
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Root, "reference-runs", "summary.json")));
        var spread = summary.RootElement.GetProperty(configuration).GetProperty(figure);
        double Number(string name) => spread.GetProperty(name).GetDouble();
        return Widened(figure, new Spread(spread.GetProperty("seeds").GetInt32(), Number("mean"), Number("min"), Number("max")));
    }

    /// <summary>The bounds of a figure of which Keras gave these values, one a seed.</summary>
    public static (double Low, double High) Of(string figure, IReadOnlyList<double> values) => Widened(figure, Spread.Of(values));

    private static (double Low, double High) Widened(string figure, Spread spread)
    {
        var (low, high) = spread.Widened(figure.StartsWith("mse", StringComparison.Ordinal) ? Quantity.SquaredError : Quantity.Loss);
        return (low, high);
    }
}
