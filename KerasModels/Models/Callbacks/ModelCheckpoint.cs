using System.Globalization;
using System.Text.RegularExpressions;
using MLGenerative.Common;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Writes the model (<c>.keras</c>, <c>.h5</c>) or its weights (<c>.npz</c>, <c>.weights.h5</c>) after epochs or batches, each time or only when it is the best so far, as Keras's ModelCheckpoint.</summary>
/// <param name="path">The file; <c>{epoch}</c>, <c>{epoch:02d}</c>, <c>{batch}</c> and figures such as <c>{val_loss:.2f}</c> are filled in. Its folder is made.</param>
/// <param name="monitor">The figure that says which weights are best.</param>
/// <param name="saveBestOnly">Whether to write only when the figure has improved.</param>
/// <param name="mode">Which way the figure gets better.</param>
/// <param name="saveFrequency">Every how many batches to write; null: after each epoch.</param>
/// <param name="initialValueThreshold">What the figure must better at first; null: anything.</param>
public sealed partial class ModelCheckpoint(string path, string monitor = "val_loss", bool saveBestOnly = false, MonitorMode mode = MonitorMode.Auto, int? saveFrequency = null,
    double? initialValueThreshold = null) : MonitoringCallback(monitor, mode, 0)
{
    private int _epoch, _batches;

    /// <summary>The best figure so far; null before the first.</summary>
    public double? Best { get; private set; } = initialValueThreshold;

    /// <summary>The file written last; null before the first.</summary>
    public string? LastPath { get; private set; }

    /// <inheritdoc/>
    public override void OnEpochBegin(int epoch) => _epoch = epoch;

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs)
    {
        if (saveFrequency is not { } every || ++_batches < every) return;
        _batches = 0;
        Save(batch, logs);
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        if (saveFrequency is null) Save(null, logs);
    }

    private void Save(int? batch, Logs logs)
    {
        if (saveBestOnly)
        {
            if (Current(logs) is not { } current || !IsImprovement(current, Best)) return;
            Best = current;
        }

        LastPath = Fields().Replace(path, field => Filled(field.Groups[1].Value, field.Groups[2].Value, batch, logs));
        if (Path.GetDirectoryName(LastPath) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        Model.Save(LastPath);
    }

    // the part of Python's format language that file names use: width with zeros, decimals
    private string Filled(string name, string format, int? batch, Logs logs)
    {
        double value = name switch
        {
            "epoch" => _epoch + 1,
            "batch" when batch is { } number => number + 1,
            _ => logs.TryGetValue(name, out var figure) ? figure
                : throw new ArgumentException($"ModelCheckpoint: the path '{path}' asks for '{name}', which is not reported. {Nearest.Advice(name, logs.Keys.Prepend("epoch"))}"),
        };
        var decimals = format.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? int.Parse(new string([.. format[(point + 1)..].TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture) : (int?)null;
        var text = value.ToString(decimals is { } d ? $"F{d}" : "R", CultureInfo.InvariantCulture);
        return format.StartsWith('0') && int.TryParse(new string([.. format.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture, out var width) ? text.PadLeft(width, '0') : text;
    }

    [GeneratedRegex(@"\{(\w+)(?::([^}]*))?\}")]
    private static partial Regex Fields();
}
