using System.Globalization;
using System.Text;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The figures of a training as CSV, an epoch a line from 0 on, as Keras's CSVLogger writes them.</summary>
internal static class HistoryCsv
{
    /// <summary>The text of the file.</summary>
    public static string Text(EpochFigures figures)
    {
        var csv = new StringBuilder("epoch").Append(string.Concat(figures.Names.Select(n => "," + n))).Append('\n');
        for (var i = 0; i < figures.Epochs; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{i}");
            foreach (var (_, values) in figures.Columns) csv.Append(CultureInfo.InvariantCulture, $",{values[i]:R}");
            csv.Append('\n');
        }

        return csv.ToString();
    }
}
