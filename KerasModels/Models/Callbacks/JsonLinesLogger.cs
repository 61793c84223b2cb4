using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Writes an object an epoch, each on its line: <c>{"epoch":0,"loss":0.28,"val_loss":0.27}</c>; numbers that are none or infinite are null.</summary>
/// <param name="path">The file; it is replaced unless <paramref name="append"/>.</param>
/// <param name="append">Whether lines are added to a file that exists.</param>
public sealed class JsonLinesLogger(string path, bool append = false) : Callback
{
    /// <inheritdoc/>
    public override void OnTrainBegin()
    {
        if (!append) File.WriteAllText(path, "");
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{{\"epoch\":{epoch}");
        foreach (var (name, value) in logs)
            line.Append(",\"").Append(JsonEncodedText.Encode(name)).Append("\":").Append(double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "null");
        File.AppendAllText(path, line.Append("}\n").ToString());
    }
}
