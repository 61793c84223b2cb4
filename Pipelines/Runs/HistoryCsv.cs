using System.Globalization;
using System.Text;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.Pipelines.Runs;

/// <summary>A history as CSV, an epoch a line from 0 on, as Keras's CSVLogger writes it.</summary>
internal static class HistoryCsv
{
    /// <summary>The text of the file.</summary>
    public static string Text(History history)
    {
        var csv = new StringBuilder("epoch").Append(string.Concat(history.Names.Select(n => "," + n))).Append('\n');
        for (var i = 0; i < history.Epochs.Count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{history.Epochs[i]}");
            foreach (var name in history.Names) csv.Append(CultureInfo.InvariantCulture, $",{history[name][i]:R}");
            csv.Append('\n');
        }

        return csv.ToString();
    }
}
