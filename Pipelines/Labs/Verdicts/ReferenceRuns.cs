using System.Globalization;
using System.Text.Json;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>Keras's own trainings: the figures that a report shows, copied from the reference runs into a resource of the lab.</summary>
internal sealed class ReferenceRuns
{
    private readonly Dictionary<string, Dictionary<string, Spread>> _spreads = [];
    private readonly Dictionary<string, IReadOnlyList<LossCurve>> _curves = [];

    private ReferenceRuns(JsonElement root)
    {
        foreach (var run in root.GetProperty("spreads").EnumerateObject())
            _spreads[run.Name] = run.Value.EnumerateObject().ToDictionary(
                m => m.Name, m => new Spread(m.Value[0].GetInt32(), m.Value[1].GetDouble(), m.Value[2].GetDouble(), m.Value[3].GetDouble()));
        foreach (var run in root.GetProperty("curves").EnumerateObject())
            _curves[run.Name] = [.. run.Value.EnumerateArray().Select(seed => new LossCurve(Numbers(seed[0]), Numbers(seed[1])))];
    }

    /// <summary>The names of the runs.</summary>
    public IEnumerable<string> Names => _spreads.Keys;

    /// <summary>The resource that stands beside a lab's class.</summary>
    public static ReferenceRuns For(Type lab, string file)
    {
        using var stream = lab.Assembly.GetManifestResourceStream(lab, file) ?? throw new InvalidOperationException($"The resource {file} is missing beside {lab.FullName}: embed it in the project file.");
        using var document = JsonDocument.Parse(stream);
        return new ReferenceRuns(document.RootElement);
    }

    /// <summary>The spread of a figure after some epochs, such as <c>ssim.median</c> after 20; null when Keras was not asked.</summary>
    public Spread? Of(string run, string figure, int epochs) =>
        _spreads.TryGetValue(run, out var figures) ? figures.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{figure}@{epochs}")) : null;

    /// <summary>Every figure of a run by its name.</summary>
    public IReadOnlyDictionary<string, Spread> All(string run) => _spreads[run];

    /// <summary>The loss curves of a run, one a seed; none when they are not kept.</summary>
    public IReadOnlyList<LossCurve> Curves(string run) => _curves.GetValueOrDefault(run, []);

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetDouble())];
}
