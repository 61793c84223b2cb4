using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>Both sides' figures, how far they lie apart, and whether roundings explain it.</summary>
/// <param name="Keras">Keras's, a value an epoch.</param>
/// <param name="Here">This program's, a value an epoch.</param>
/// <param name="Moved">This program's from first weights that <see cref="Rounding"/> moved; null where the training draws random numbers, which Keras draws otherwise.</param>
internal sealed record ParityResult(IReadOnlyDictionary<string, IReadOnlyList<double>> Keras, IReadOnlyDictionary<string, IReadOnlyList<double>> Here, IReadOnlyDictionary<string, IReadOnlyList<double>>? Moved)
{
    /// <summary>How many times as far as the moved weights carry a figure Keras's may lie away: they are rounded once, a training in every sum.</summary>
    public const double AllowedTimes = 20;

    /// <summary>How far, relatively, Keras's figures may lie away in any case: Keras keeps running sums of an epoch's losses in float32.</summary>
    public const double AllowedAnyhow = 1e-5;

    // Where Keras's figure is 0, or as good as, float32 sums of numbers about 1 still differ by this much.
    private const double LeastShown = 1e-7;

    /// <summary>What both sides report, the loss first.</summary>
    public IReadOnlyList<string> Names => [.. Keras.Keys.Where(Here.ContainsKey).OrderBy(n => n == "loss" ? 0 : 1)];

    /// <summary>What one side alone reports.</summary>
    public IReadOnlyList<string> OneSided => [.. Keras.Keys.Concat(Here.Keys).Distinct().Except(Names)];

    /// <summary>The difference of a figure after an epoch, from 0 on, as a share of Keras's amount, or of 1e-7 where that is less; infinite where one side alone is no number.</summary>
    public double Relative(string name, int epoch) => Relative(Keras[name][epoch], Here[name][epoch]);

    /// <summary>How far the moved weights carry a figure after an epoch, as a share of its amount; not a number where they were not trained.</summary>
    public double Carried(string name, int epoch) => Moved is null ? double.NaN : Relative(Here[name][epoch], Moved[name][epoch]);

    /// <summary>Whether roundings explain what lies between Keras and here; null where random numbers do not let it be known.</summary>
    public bool? IsExplained => Moved is null ? null : Beyond is null;

    /// <summary>The first loss and epoch that roundings do not explain (an accuracy jumps by whole samples and tells less): farther from Keras's than <see cref="AllowedTimes"/> times what they have carried it so far; null where there is none.</summary>
    public (string Name, int Epoch)? Beyond
    {
        get
        {
            if (Moved is null) return null;
            foreach (var name in Names.Where(n => n.EndsWith("loss", StringComparison.Ordinal)))
            {
                var carried = 0.0;
                for (var epoch = 0; epoch < Keras[name].Count; epoch++)
                {
                    carried = Math.Max(carried, Carried(name, epoch));
                    if (Relative(name, epoch) > Math.Max(AllowedAnyhow, AllowedTimes * carried)) return (name, epoch);
                }
            }

            return null;
        }
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
            ["explainedByRounding"] = IsExplained,
            ["keras"] = Side(Keras),
            ["here"] = Side(Here),
            ["moved"] = Moved is null ? null : Side(Moved),
        };
    }

    private static double Relative(double one, double other)
    {
        if (one == other || (double.IsNaN(one) && double.IsNaN(other))) return 0;
        return double.IsFinite(one) && double.IsFinite(other) ? Math.Abs(other - one) / Math.Max(Math.Abs(one), LeastShown) : double.PositiveInfinity;
    }

    private JsonObject Side(IReadOnlyDictionary<string, IReadOnlyList<double>> figures) => new(Names.Select(n => KeyValuePair.Create(n, (JsonNode?)ResultJson.Numbers(figures[n]))));
}
