using System.Globalization;
using System.Text;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs;

/// <summary>Losses as CSV, an epoch a line, as Keras's CSVLogger names the columns.</summary>
internal static class HistoryFile
{
    /// <summary>Writes <c>history-NAME.csv</c>.</summary>
    public static void Write(OutputFolder output, string name, LossCurve curve)
    {
        var csv = new StringBuilder("epoch,loss,val_loss\n");
        for (var i = 0; i < curve.Epochs; i++) csv.Append(CultureInfo.InvariantCulture, $"{i},{curve.Loss[i]:R},{curve.ValLoss[i]:R}\n");
        output.Write($"history-{name}.csv", csv.ToString());
    }
}
