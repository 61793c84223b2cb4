using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>What Keras reported of a training, and how it went through its samples: the file that <c>mlgen parity --history</c> takes.</summary>
/// <remarks>
/// <c>{"history": {"loss": […], "val_loss": […]}, "batch_size": 256, "validation_split": 0.1, "order": [[…], …]}</c>: <c>history</c> is that of Keras's <c>fit</c>;
/// <c>batch_size</c> is 32 where it is missing, as in Keras; <c>validation_split</c> is that of <c>fit</c>; <c>order</c> lists, for each epoch, the numbers of the samples in the order of training,
/// and is missing where <c>fit</c> was told <c>shuffle=False</c>.
/// </remarks>
/// <param name="Figures">Each figure's values, one an epoch; not a number where Keras's was none.</param>
/// <param name="BatchSize">Samples a step.</param>
/// <param name="ValidationSplit">The share of the last samples that validated.</param>
/// <param name="Order">The order of each epoch; null: that of the samples.</param>
internal sealed partial record KerasHistory(IReadOnlyDictionary<string, IReadOnlyList<double>> Figures, int BatchSize, double ValidationSplit, IReadOnlyList<int[]>? Order)
{
    private const string FiguresKey = "history", BatchKey = "batch_size", SplitKey = "validation_split", OrderKey = "order", Loss = "loss";
    private const int KerasBatch = 32, MostBatch = 1 << 30;

    /// <summary>Whether the file names no batch size.</summary>
    public bool BatchSizeIsAssumed { get; private init; }

    /// <summary>How many epochs were trained.</summary>
    public int Epochs => Figures[Loss].Count;

    /// <summary>Reads the file.</summary>
    /// <exception cref="TextException">It is missing, damaged, or something else.</exception>
    public static KerasHistory Read(string path)
    {
        try
        {
            // Python's json writes NaN and Infinity as words, which JSON has not: texts here
            var text = TextOrWord().Replace(File.ReadAllText(path), m => m.Groups[1].Success ? $"\"{m.Value}\"" : m.Value);
            return Of(JsonNode.Parse(text) as JsonObject ?? throw Wrong(path, FiguresKey), path);
        }
        catch (JsonException e)
        {
            throw new TextException(ParityTexts.NoJson.With(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ParityTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    private static KerasHistory Of(JsonObject json, string path)
    {
        if (json.FirstOrDefault(p => p.Key is not (FiguresKey or BatchKey or SplitKey or OrderKey)) is { Key: { } unknown }) throw new TextException(ParityTexts.UnknownKey.With(path, unknown));
        var figures = new Dictionary<string, IReadOnlyList<double>>();
        foreach (var (name, values) in json[FiguresKey] as JsonObject ?? throw Wrong(path, FiguresKey))
            figures[name] = values is JsonArray list ? [.. list.Select(v => v is null ? double.NaN : Number(v) ?? Word(v) ?? throw Wrong(path, $"{FiguresKey}.{name}"))] : throw Wrong(path, $"{FiguresKey}.{name}");
        if (!figures.TryGetValue(Loss, out var losses) || losses.Count == 0) throw Wrong(path, $"{FiguresKey}.{Loss}");
        if (figures.FirstOrDefault(f => f.Value.Count != losses.Count) is { Key: { } uneven }) throw Wrong(path, $"{FiguresKey}.{uneven}");
        var batch = json[BatchKey] is { } given ? Number(given) ?? double.NaN : KerasBatch;
        if (!(batch is >= 1 and <= MostBatch) || batch != Math.Floor(batch)) throw Wrong(path, BatchKey);
        var split = json[SplitKey] is { } share ? Number(share) ?? double.NaN : 0;
        if (!(split is >= 0 and < 1)) throw Wrong(path, SplitKey);
        var order = json[OrderKey] is not { } orders ? null : (orders as JsonArray)?.Select(o => Indices(o) ?? throw Wrong(path, OrderKey)).ToList() ?? throw Wrong(path, OrderKey);
        if (order is not null && order.Count != losses.Count) throw Wrong(path, OrderKey);
        return new KerasHistory(figures, (int)batch, split, order) { BatchSizeIsAssumed = json[BatchKey] is null };
    }

    private static int[]? Indices(JsonNode? json)
    {
        if (json is not JsonArray { Count: > 0 } list) return null;
        var indices = new int[list.Count];
        for (var i = 0; i < indices.Length; i++)
        {
            if (list[i] is not JsonValue value || !value.TryGetValue(out int index) || index < 0) return null;
            indices[i] = index;
        }

        return indices;
    }

    private static double? Number(JsonNode json) => json is JsonValue value && value.TryGetValue(out double number) ? number : null;

    private static double? Word(JsonNode json) => json.ToJsonString() switch { "\"NaN\"" => double.NaN, "\"Infinity\"" => double.PositiveInfinity, "\"-Infinity\"" => double.NegativeInfinity, _ => null };

    [GeneratedRegex("""(?>"(?:[^"\\]|\\.)*")|(-?\bInfinity\b|\bNaN\b)""")]
    private static partial Regex TextOrWord();

    private static TextException Wrong(string path, string key) => new(ParityTexts.Wrong.With(path, key));
}
