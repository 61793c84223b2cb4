using System.Globalization;
using System.Text;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models.Summaries;

/// <summary>The summary as Keras 3 prints it through rich's tables, character for character.</summary>
internal static class Keras3Summary
{
    public static string Of(Model model, int? lineLength)
    {
        var chain = model.Graph?.IsChain ?? true;
        var width = lineLength ?? (chain ? 88 : 108);
        var columns = Columns(chain ? [0.45, 0.80, 1] : [0.3, 0.56, 0.74, 1], width);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Model: \"{model.Name}\"\n");
        Rule(text, columns, '┏', '━', '┳', '┓');
        Row(text, columns, ["Layer (type)", "Output Shape", "Param #", "Connected to"], '┃');
        Rule(text, columns, '┡', '━', '╇', '┩');
        var rows = SummaryRow.Of(model, (_, outputs) => outputs.Count == 1 ? Shape(outputs[0]) : $"[{string.Join(", ", outputs.Select(Shape))}]");
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) Rule(text, columns, '├', '─', '┼', '┤');
            var parameters = rows[i].Layer.IsBuilt || rows[i].Shape is not null ? Number(rows[i].Layer.ParameterCount) : "0 (unbuilt)";
            Row(text, columns, [rows[i].Title, rows[i].Shape ?? "?", parameters, rows[i].Connections.Count == 0 ? "-" : string.Join(", ", rows[i].Connections)], '│');
        }

        Rule(text, columns, '└', '─', '┴', '┘');
        Totals(text, model);
        return text.ToString();
    }

    private static void Totals(StringBuilder text, Model model)
    {
        var (own, trainable) = (SummarySize.Count(model.Weights), SummarySize.Count(model.TrainableWeights));
        // the iteration is a 64-bit number beside the learning rate and the slots
        var slots = model.OptimizerIfAny is { Slots.Count: > 0 } optimizer ? SummarySize.Count(optimizer.Slots) + 2 : 0;
        var slotBytes = slots == 0 ? 0 : (slots * 4) + 4;
        void Line(string name, long count, long bytes) => text.Append(CultureInfo.InvariantCulture, $" {name} params: {Number(count)} ({SummarySize.Readable(bytes, "B")})\n");
        Line("Total", own + slots, (own * 4) + slotBytes);
        Line("Trainable", trainable, trainable * 4);
        Line("Non-trainable", own - trainable, (own - trainable) * 4);
        if (slots > 0) Line("Optimizer", slots, slotBytes);
    }

    private static string Shape(LayerOutput output) => $"({string.Join(", ", output.Shape)})";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    // rich gives each column its width and two spaces, then takes what is too much evenly from all (rich._ratio.ratio_reduce)
    private static int[] Columns(double[] positions, int width)
    {
        var columns = new int[positions.Length];
        for (int i = 0, at = 0; i < columns.Length; i++)
        {
            columns[i] = (int)(positions[i] * width) - at + 2;
            at += columns[i] - 2;
        }

        var excess = columns.Sum() - (width - columns.Length - 1);
        for (var i = 0; i < columns.Length; i++)
        {
            var taken = Math.Min(columns[i], (int)Math.Round((double)excess / (columns.Length - i), MidpointRounding.ToEven));
            columns[i] -= taken;
            excess -= taken;
        }

        return columns;
    }

    private static void Rule(StringBuilder text, int[] columns, char left, char line, char cross, char right)
    {
        for (var i = 0; i < columns.Length; i++) text.Append(i == 0 ? left : cross).Append(line, columns[i]);
        text.Append(right).Append('\n');
    }

    private static void Row(StringBuilder text, int[] columns, string[] fields, char edge)
    {
        var cells = columns.Select((width, i) => Wrap(fields[i], width - 2)).ToArray();
        for (var line = 0; line < cells.Max(c => c.Count); line++)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = line < cells[i].Count ? cells[i][line] : "";
                text.Append(edge).Append(' ').Append(i == 2 ? cell.PadLeft(columns[i] - 2) : cell.PadRight(columns[i] - 2)).Append(' ');
            }

            text.Append(edge).Append('\n');
        }
    }

    // rich breaks at spaces and cuts words that are still too long
    private static List<string> Wrap(string text, int width)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return [.. lines.Select(l => l.Length <= width ? l : l[..(width - 1)] + "…")];
    }
}
