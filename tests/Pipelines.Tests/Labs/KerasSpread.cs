using System.Text.Json;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>What a figure may be beside Keras's own trainings: [min − w, max + w], w the larger of max − min and 1.5 % of the mean; with fewer than three seeds 3 % of the mean, for squared errors 12 %.</summary>
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
        return Widened(figure, spread.GetProperty("seeds").GetInt32(), Number("mean"), Number("min"), Number("max"));
    }

    /// <summary>The bounds of a figure of which Keras gave these values, one a seed.</summary>
    public static (double Low, double High) Of(string figure, IReadOnlyCollection<double> values) => Widened(figure, values.Count, values.Average(), values.Min(), values.Max());

    private static (double Low, double High) Widened(string figure, int seeds, double mean, double least, double greatest)
    {
        var width = seeds < 3 ? (figure.StartsWith("mse", StringComparison.Ordinal) ? 0.12 : 0.03) * mean : Math.Max(greatest - least, 0.015 * mean);
        return (least - width, greatest + width);
    }
}
