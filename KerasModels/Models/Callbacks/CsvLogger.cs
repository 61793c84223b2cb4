using System.Globalization;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Writes a line an epoch: <c>epoch,loss,val_loss</c>. The columns are the first epoch's figures, sorted as Keras sorts them; one that is missing later is <c>NA</c>.</summary>
/// <param name="path">The file; it is replaced unless <paramref name="append"/>.</param>
/// <param name="separator">What stands between columns.</param>
/// <param name="append">Whether lines are added to a file that exists.</param>
public sealed class CsvLogger(string path, char separator = ',', bool append = false) : Callback
{
    private string[]? _names;
    private bool _header;

    /// <inheritdoc/>
    public override void OnTrainBegin()
    {
        var goesOn = append && File.Exists(path) && new FileInfo(path).Length > 0;
        (_names, _header) = (null, !goesOn);
        if (!goesOn) File.WriteAllText(path, "");
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        if (_names is null)
        {
            string[] sorted = [.. logs.Keys.Order(StringComparer.Ordinal)];
            _names = sorted.Any(n => n.StartsWith("val_", StringComparison.Ordinal)) || Settings.ValidationFrequency == 1 ? sorted : [.. sorted, .. sorted.Select(n => "val_" + n)];
        }

        using var writer = new StreamWriter(path, append: true) { NewLine = "\n" };
        if (_header) writer.WriteLine(string.Join(separator, _names.Prepend("epoch")));
        _header = false;
        writer.WriteLine(string.Join(separator, _names.Select(n => logs.TryGetValue(n, out var v) ? v.ToString("R", CultureInfo.InvariantCulture) : "NA")
            .Prepend(epoch.ToString(CultureInfo.InvariantCulture))));
    }
}
