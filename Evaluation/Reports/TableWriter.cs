using System.Text;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Reports;

/// <summary>Tables as HTML in a language and as TSV in none.</summary>
internal sealed class TableWriter(NumberText numbers)
{
    internal string Html(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var html = new StringBuilder("<thead>\n<tr>");
        var numeric = columns.Select((_, c) => c > 0 && rows.Count > 0 && rows.All(r => r[c].IsNumeric || r[c].Export.Length == 0)).ToArray();
        for (var c = 0; c < columns.Count; c++)
            html.Append("<th scope=\"col\"").Append(numeric[c] ? " class=\"number\"" : "").Append('>').Append(Markup.Inline(columns[c].Name)).Append("</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            for (var c = 0; c < row.Count; c++)
                AppendCell(html, row[c], columns[c].Decimals, header: c == 0, number: numeric[c] || row[c].IsNumeric);
            html.Append("</tr>\n");
        }
        return html.Append("</tbody>\n").ToString();
    }

    internal string Html(ReportText words, IReadOnlyList<VerdictRow> rows)
    {
        var html = new StringBuilder("<thead>\n<tr>");
        foreach (var name in new[] { words.Quotation, words.Criterion, words.Ours, words.Reference, words.Verdict })
            html.Append("<th scope=\"col\">").Append(name).Append("</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Markup.Inline(row.Quotation.Show(numbers, null))).Append("</th><td>").Append(Markup.Inline(row.Criterion.Show(numbers, null))).Append("</td>");
            AppendCell(html, row.Ours, null, header: false, row.Ours.IsNumeric);
            AppendCell(html, row.Reference, null, header: false, row.Reference.IsNumeric);
            var (style, sign) = row.Verdict switch
            {
                Verdict.Reproduced or Verdict.Reached => ("good", "✓"),
                Verdict.NotReproduced or Verdict.NotReached => ("bad", "✗"),
                _ => ("none", "–"),
            };
            html.Append("<td><span class=\"verdict ").Append(style).Append("\"><span aria-hidden=\"true\">").Append(sign).Append("</span>\u00A0").Append(words.Of(row.Verdict)).Append("</span></td></tr>\n");
        }
        return html.Append("</tbody>\n").ToString();
    }

    internal static string Tsv(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var tsv = new StringBuilder().AppendJoin('\t', columns.Select(c => c.Key ?? c.Name)).Append('\n');
        foreach (var row in rows)
            tsv.AppendJoin('\t', row.Select(c => c.Export)).Append('\n');
        return tsv.ToString();
    }

    internal static string Tsv(IReadOnlyList<VerdictRow> rows) =>
        Tsv(["key", "published", "criterion", "ours", "reference", "verdict"],
            [.. rows.Select(r => (IReadOnlyList<Cell>)[r.Key, r.Quotation, r.Criterion, r.Ours, r.Reference, Name(r.Verdict)])]);

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Reproduced => "reproduced",
        Verdict.NotReproduced => "not-reproduced",
        Verdict.NotComparable => "not-comparable",
        Verdict.Reached => "reached",
        _ => "not-reached",
    };

    private void AppendCell(StringBuilder html, Cell cell, int? decimals, bool header, bool number)
    {
        html.Append(header ? "<th scope=\"row\"" : "<td").Append(number && !header ? " class=\"number\"" : "").Append('>')
            .Append(Markup.Inline(cell.Show(numbers, decimals))).Append(header ? "</th>" : "</td>");
    }
}
