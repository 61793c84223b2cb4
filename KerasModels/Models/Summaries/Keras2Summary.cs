using System.Globalization;
using System.Text;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models.Summaries;

/// <summary>The summary as Keras 2 (TensorFlow 2.15 and before) prints it, character for character.</summary>
internal static class Keras2Summary
{
    private static readonly string[] BreakAfter = ["),", "},", "],", "',"];

    public static string Of(Model model, int? lineLength)
    {
        var chain = model.Graph?.IsChain ?? true;
        var width = lineLength ?? (chain ? 65 : 98);
        int[] positions = [.. (chain ? new[] { 0.45, 0.85, 1 } : [0.3, 0.6, 0.70, 1]).Select(p => (int)(width * p))];
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');

        Line($"Model: \"{model.Name}\"");
        Line(new string('_', width));
        Row(text, ["Layer (type)", "Output Shape", "Param #", "Connected to"], positions);
        Line(new string('=', width));
        foreach (var row in SummaryRow.Of(model, Shape))
        {
            string[] fields = [row.Title, row.Shape ?? "?", row.Layer.IsBuilt || row.Shape is not null ? Number(row.Layer.ParameterCount) : "0 (unused)", $"[{string.Join(", ", row.Connections.Select(c => $"'{c}'"))}]"];
            Row(text, fields, positions);
            Line(new string(' ', width));
        }

        Line(new string('=', width));
        var (all, trainable) = (SummarySize.Count(model.Weights), SummarySize.Count(model.TrainableWeights));
        foreach (var (name, count) in new[] { ("Total", all), ("Trainable", trainable), ("Non-trainable", all - trainable) })
            Line($"{name} params: {Number(count)} ({SummarySize.Readable(count * 4.0, "Byte")})");
        Line(new string('_', width));
        return text.ToString();
    }

    private static string Shape(Layer layer, IReadOnlyList<LayerOutput> outputs) =>
        outputs.Count > 1 || layer is Input ? $"[{string.Join(", ", outputs.Select(o => o.Shape))}]" : outputs[0].Shape.ToString();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    // print_row of tf_keras/src/utils/layer_utils.py: fields that do not fit go on in the next line
    private static void Row(StringBuilder text, IReadOnlyList<string> fields, int[] positions)
    {
        string[] left = [.. fields.Take(positions.Length)];
        while (left.Any(f => f.Length > 0))
        {
            var line = new StringBuilder();
            for (var column = 0; column < left.Length; column++)
            {
                var last = column == left.Length - 1;
                var cutoff = positions[column] - (column > 0 ? positions[column - 1] : 0) - (last ? 0 : 3);
                var fit = left[column][..Math.Min(cutoff, left[column].Length)];
                var ends = BreakAfter.Select(b => fit.IndexOf(b, StringComparison.Ordinal) is >= 0 and var at ? at + b.Length : int.MaxValue).Min();
                if (ends < int.MaxValue) fit = fit[..(cutoff = ends)];
                if (column == 0) line.Append(' ');
                line.Append(fit).Append(last ? "" : "  ");
                left[column] = left[column][Math.Min(cutoff, left[column].Length)..];
                line.Append(' ', Math.Max(0, positions[column] - line.Length));
            }

            text.Append(line).Append('\n');
        }
    }
}
