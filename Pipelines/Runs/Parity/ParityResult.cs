using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>Both sides' figures, how far they lie apart, and what that says.</summary>
/// <remarks>
/// A training carries roundings on, and makes them grow from the batch on where a unit first switches, which no two roundings share. So the first epoch tells most: what is wrong in a training shows there at once.
/// <c>ParityVerdictTests</c> holds the numbers below to trainings of several seeds on another engine, right ones and wrong ones.
/// </remarks>
/// <param name="Keras">Keras's, a value an epoch.</param>
/// <param name="Here">This program's, a value an epoch.</param>
/// <param name="Moved">This program's from first weights that <see cref="Rounding"/> moved, a training each; none where the training draws random numbers, which Keras draws otherwise, or none was asked for.</param>
internal sealed record ParityResult(IReadOnlyDictionary<string, IReadOnlyList<double>> Keras, IReadOnlyDictionary<string, IReadOnlyList<double>> Here, IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<double>>> Moved)
{
    /// <summary>How many times as far as moved weights carry a loss in the first epoch Keras's may lie away there.</summary>
    public const double FirstTimes = 10;

    /// <summary>How far, relatively, Keras's losses may lie away in any case: it keeps running sums of an epoch's losses in float32.</summary>
    public const double Anyhow = 1e-5;

    /// <summary>From where on a difference in the first epoch is another training's, unless moved weights come near it.</summary>
    public const double Another = 3e-4;

    /// <summary>How many times as far as moved weights carry a loss in all epochs Keras's may lie away later.</summary>
    public const double LaterTimes = 3;

    // Where Keras's figure is 0, or as good as, float32 sums of numbers about 1 still differ by this much.
    private const double LeastShown = 1e-7;

    /// <summary>What both sides report, the loss first.</summary>
    public IReadOnlyList<string> Names => [.. Keras.Keys.Where(Here.ContainsKey).OrderBy(n => n == "loss" ? 0 : 1)];

    /// <summary>The losses among them.</summary>
    public IEnumerable<string> Losses => Names.Where(n => n.EndsWith("loss", StringComparison.Ordinal));

    /// <summary>What one side alone reports.</summary>
    public IReadOnlyList<string> OneSided => [.. Keras.Keys.Concat(Here.Keys).Distinct().Except(Names)];

    /// <summary>The difference of a figure after an epoch, from 0 on, as a share of Keras's amount, or of 1e-7 where that is less; infinite where one side alone is no number.</summary>
    public double Relative(string name, int epoch) => Relative(Keras[name][epoch], Here[name][epoch]);

    /// <summary>How far moved weights carry a figure after an epoch, as a share of its amount, in the training that they carry farthest; 0 without such trainings. One that comes to no number tells nothing.</summary>
    public double Carried(string name, int epoch) => Moved.Select(m => Relative(Here[name][epoch], m[name][epoch])).Where(double.IsFinite).DefaultIfEmpty(0).Max();

    /// <summary>What the losses say (an accuracy jumps by whole samples and tells less); null without trainings from moved weights.</summary>
    public ParityVerdict? Verdict => Moved.Count == 0 ? null : Parting is not { } parting ? ParityVerdict.Same
        : parting.Epoch == 0 && parting.Relative > Math.Max(Another, parting.Explained) ? ParityVerdict.Other : ParityVerdict.Unknown;

    /// <summary>The first epoch after which a loss lies farther from Keras's than moved weights explain, the loss that lies farthest there, and what they explain; null where there is none.</summary>
    public (string Name, int Epoch, double Relative, double Explained)? Parting =>
        (from name in Losses
         let later = LaterTimes * Enumerable.Range(0, Here[name].Count).Max(e => Carried(name, e))
         from epoch in Enumerable.Range(0, Here[name].Count)
         let relative = Relative(name, epoch)
         let explained = Math.Max(Anyhow, epoch == 0 ? FirstTimes * Carried(name, 0) : later)
         where relative > explained
         orderby epoch, relative descending
         select ((string, int, double, double)?)(name, epoch, relative, explained)).FirstOrDefault();

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
            ["verdict"] = Verdict?.ToString().ToLowerInvariant(),
            ["keras"] = Side(Keras),
            ["here"] = Side(Here),
            ["moved"] = new JsonArray([.. Moved.Select(Side)]),
        };
    }

    private static double Relative(double one, double other)
    {
        if (one == other || (double.IsNaN(one) && double.IsNaN(other))) return 0;
        return double.IsFinite(one) && double.IsFinite(other) ? Math.Abs(other - one) / Math.Max(Math.Abs(one), LeastShown) : double.PositiveInfinity;
    }

    private JsonObject Side(IReadOnlyDictionary<string, IReadOnlyList<double>> figures) => new(Names.Select(n => KeyValuePair.Create(n, (JsonNode?)ResultJson.Numbers(figures[n]))));
}
