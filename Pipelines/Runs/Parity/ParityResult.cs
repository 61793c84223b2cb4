using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>Both sides' figures, and how far they lie apart.</summary>
/// <param name="Keras">Keras's, a value an epoch.</param>
/// <param name="Here">This program's, a value an epoch.</param>
internal sealed record ParityResult(IReadOnlyDictionary<string, IReadOnlyList<double>> Keras, IReadOnlyDictionary<string, IReadOnlyList<double>> Here)
{
    // Where Keras's figure is 0, or as good as, float32 sums of numbers about 1 still differ by this much.
    private const double LeastShown = 1e-7;

    /// <summary>What both sides report, the loss first.</summary>
    public IReadOnlyList<string> Names => [.. Keras.Keys.Where(Here.ContainsKey).OrderBy(n => n == "loss" ? 0 : 1)];

    /// <summary>What one side alone reports.</summary>
    public IReadOnlyList<string> OneSided => [.. Keras.Keys.Concat(Here.Keys).Distinct().Except(Names)];

    /// <summary>The difference of a figure after an epoch, from 0 on, as a share of Keras's amount, or of 1e-7 where that is less; infinite where one side alone is no number.</summary>
    public double Relative(string name, int epoch)
    {
        var (keras, here) = (Keras[name][epoch], Here[name][epoch]);
        if (keras == here || (double.IsNaN(keras) && double.IsNaN(here))) return 0;
        return double.IsFinite(keras) && double.IsFinite(here) ? Math.Abs(here - keras) / Math.Max(Math.Abs(keras), LeastShown) : double.PositiveInfinity;
    }

    /// <summary>Where they lie farthest apart.</summary>
    public (string Name, int Epoch, double Relative) Largest =>
        (from name in Names from epoch in Enumerable.Range(0, Keras[name].Count) select (name, epoch, Relative(name, epoch)))
            .MaxBy(d => d.Item3);

    /// <summary>All of it, for programs.</summary>
    public JsonObject ToJson()
    {
        var (name, epoch, relative) = Largest;
        return new JsonObject
        {
            ["largest"] = new JsonObject { ["figure"] = name, ["epoch"] = epoch + 1, ["relative"] = ResultJson.Number(relative), ["keras"] = ResultJson.Number(Keras[name][epoch]), ["here"] = ResultJson.Number(Here[name][epoch]) },
            ["keras"] = Side(Keras),
            ["here"] = Side(Here),
        };
    }

    private JsonObject Side(IReadOnlyDictionary<string, IReadOnlyList<double>> figures) => new(Names.Select(n => KeyValuePair.Create(n, (JsonNode?)ResultJson.Numbers(figures[n]))));
}
