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

    /// <summary>Prints every figure, a value a seed, and requires that each mean lies within the bounds.</summary>
    /// <param name="configuration">The reference run.</param>
    /// <param name="epochs">After how many epochs.</param>
    /// <param name="figures">The values of each figure, such as <c>mse.median</c>.</param>
    public static void RequireMeans(string configuration, int epochs, IReadOnlyDictionary<string, List<double>> figures)
    {
        foreach (var (figure, values) in figures)
            TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{configuration} {figure}: {string.Join(", ", values.Select(v => FormattableString.Invariant($"{v:0.00000}")))}; Keras's widened spread {Of(configuration, $"{figure}@{epochs}")}"));
        Assert.All(figures, figure =>
        {
            var (low, high) = Of(configuration, $"{figure.Key}@{epochs}");
            Assert.InRange(figure.Value.Average(), low, high);
        });
    }

    private static (double Low, double High) Widened(string figure, Spread spread)
    {
        var (low, high) = spread.Widened(figure.StartsWith("mse", StringComparison.Ordinal) ? Quantity.SquaredError : Quantity.Loss);
        return (low, high);
    }
}
