using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Progress in Keras's form: <c>Epoch 3/20</c>, then <c>235/235 … 1s 3ms/step - loss: 0.2841 - val_loss: 0.2842</c>.</summary>
/// <param name="output">Where to write. A line is rewritten in place only on a terminal.</param>
/// <param name="live">Whether the line is rewritten while the epoch runs; null: if <paramref name="output"/> is the console and not redirected.</param>
public sealed class ProgressPrinter(TextWriter output, bool? live = null) : Callback
{
    private readonly bool _live = live ?? (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected);
    private long _begun, _shown;
    private int _width;

    /// <inheritdoc/>
    public override void OnEpochBegin(int epoch)
    {
        (_begun, _shown) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Epoch {epoch + 1}/{Settings.Epochs}"));
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs)
    {
        if (!_live || Stopwatch.GetElapsedTime(_shown) < TimeSpan.FromSeconds(0.1)) return;
        _shown = Stopwatch.GetTimestamp();
        Show(Line(batch + 1, logs));
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        Show(Line(Settings.Steps, logs));
        output.WriteLine();
        _width = 0;
    }

    // a shorter line covers a longer one that stood there
    private void Show(string line)
    {
        output.Write(_live ? "\r" + line.PadRight(_width) : line);
        output.Flush();
        _width = line.Length;
    }

    private string Line(int done, Logs logs)
    {
        var elapsed = Stopwatch.GetElapsedTime(_begun);
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{done.ToString(CultureInfo.InvariantCulture).PadLeft(Settings.Steps.ToString(CultureInfo.InvariantCulture).Length)}/{Settings.Steps} ");
        var filled = done * 20 / Settings.Steps;
        line.Append('━', filled).Append('─', 20 - filled);
        line.Append(CultureInfo.InvariantCulture, $" {elapsed.TotalSeconds:0}s {PerStep(elapsed / done)}");
        foreach (var (name, value) in logs) line.Append(CultureInfo.InvariantCulture, $" - {name}: {Figure(value)}");
        return line.ToString();
    }

    private static string PerStep(TimeSpan time) => time.TotalSeconds >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0}s/step")
        : time.TotalMilliseconds >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0}ms/step")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0}us/step");

    private static string Figure(double value) => Math.Abs(value) is > 1e-3 or 0 ? value.ToString("0.0000", CultureInfo.InvariantCulture) : value.ToString("0.0000e+00", CultureInfo.InvariantCulture);
}
