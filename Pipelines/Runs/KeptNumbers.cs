using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Results of many small trainings, each kept as soon as it is there, so that an interrupted run does not train them again.</summary>
/// <remarks>Numbers of another training (seed, data, settings, version), or in a damaged file, are not used. The same run leaves the same bytes, taken up or not.</remarks>
internal sealed class KeptNumbers
{
    private readonly OutputFolder _output;
    private readonly string _file;
    private readonly JsonObject _identity;
    private readonly SortedDictionary<string, double> _numbers = new(StringComparer.Ordinal);

    /// <summary>The numbers of a run's part.</summary>
    /// <param name="output">The run's folder.</param>
    /// <param name="name">The part's name, unique in the run.</param>
    /// <param name="identity">Everything that decides about the numbers.</param>
    /// <param name="resume">Whether to use what an interrupted run left.</param>
    public KeptNumbers(OutputFolder output, string name, JsonObject identity, bool resume)
    {
        (_output, _file, _identity) = (output, $"{KeptTraining.StateFolder}/{name}.json", identity);
        if (resume) Read();
    }

    /// <summary>A number that was kept, or else computed and kept.</summary>
    /// <param name="name">Its name, unique in the part.</param>
    /// <param name="compute">Trains and scores.</param>
    public double Get(string name, Func<double> compute)
    {
        if (_numbers.TryGetValue(name, out var kept)) return kept;
        var number = _numbers[name] = compute();
        Write();
        return number;
    }

    private void Read()
    {
        var path = _output.PathOf(_file);
        if (!File.Exists(path)) return;
        try
        {
            if (JsonNode.Parse(File.ReadAllText(path)) is not JsonObject found || found["identity"]?.ToJsonString() != _identity.ToJsonString() || found["numbers"] is not JsonObject numbers) return;
            foreach (var (name, number) in numbers) _numbers[name] = double.Parse((string)number!, NumberStyles.Float, CultureInfo.InvariantCulture);
            Write();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            // A damaged file holds nothing that can be relied on: everything is computed anew.
            _numbers.Clear();
        }
    }

    // As text: every bit of a number comes back.
    private void Write() => _output.Write(_file, ResultJson.Text(new JsonObject
    {
        ["identity"] = _identity.DeepClone(),
        ["numbers"] = new JsonObject(_numbers.Select(n => KeyValuePair.Create<string, JsonNode?>(n.Key, n.Value.ToString("R", CultureInfo.InvariantCulture)))),
    }));
}
