using System.Globalization;
using System.Text;
using MLGenerative.Common;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Reports;

/// <summary>
/// A report as one HTML file that needs no script and no network, with its figures and tables as files beside it. Parts appear in the order of the calls;
/// texts are plain, with `code` and **strong** words marked as in Markdown. The same calls give the same bytes.
/// </summary>
public sealed class Report
{
    // Letters of equal width that fit a line of the page.
    private const int WideText = 90;

    private readonly StringBuilder body = new();
    private readonly List<(int Level, string Id, string Title)> headings = [];
    private readonly HashSet<string> ids = ["main", "contents"];
    private readonly List<(string Path, Func<byte[]> Render)> files = [];
    private readonly ReportText words;
    private readonly NumberText numbers;
    private bool inSection;
    private int figures;
    private int tables;

    /// <summary>Begins a report.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">The language of its generic words, numbers and charts.</param>
    /// <param name="subtitle">A quieter line below the title; null for none.</param>
    public Report(string title, Language language = Language.English, string? subtitle = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        (Title, Language, Subtitle) = (title, language, subtitle);
        (words, numbers) = (new ReportText(language), NumberText.In(language));
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>A quieter line below the title.</summary>
    public string? Subtitle { get; }

    /// <summary>The language of generic words, numbers and charts.</summary>
    public Language Language { get; }

    /// <summary>Begins a section, listed in the table of contents.</summary>
    public Report Section(string title)
    {
        EndSection();
        var id = Unique(Slug.Of(title, "section"));
        headings.Add((2, id, title));
        body.Append("<section aria-labelledby=\"").Append(id).Append("\">\n<h2 id=\"").Append(id).Append("\">").Append(Markup.Inline(title)).Append("</h2>\n");
        inSection = true;
        return this;
    }

    /// <summary>Begins a part of a section, listed in the table of contents.</summary>
    /// <exception cref="InvalidOperationException">No section has begun.</exception>
    public Report Subsection(string title)
    {
        if (!inSection)
            throw new InvalidOperationException($"Report '{Title}': subsection '{title}' stands outside a section. Call Section first.");
        var id = Unique(Slug.Of(title, "section"));
        headings.Add((3, id, title));
        body.Append("<h3 id=\"").Append(id).Append("\">").Append(Markup.Inline(title)).Append("</h3>\n");
        return this;
    }

    /// <summary>A paragraph.</summary>
    public Report Paragraph(string text)
    {
        body.Append("<p>").Append(Markup.Inline(text)).Append("</p>\n");
        return this;
    }

    /// <summary>A list.</summary>
    /// <param name="items">Its entries.</param>
    /// <param name="numbered">Whether they are counted.</param>
    public Report List(IEnumerable<string> items, bool numbered = false)
    {
        var element = numbered ? "ol" : "ul";
        body.Append('<').Append(element).Append(">\n");
        foreach (var item in items)
            body.Append("<li>").Append(Markup.Inline(item)).Append("</li>\n");
        body.Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Terms and what they mean, such as settings of a run.</summary>
    public Report Definitions(IEnumerable<(string Term, string Definition)> items)
    {
        body.Append("<dl>\n");
        foreach (var (term, definition) in items)
            body.Append("<dt>").Append(Markup.Inline(term)).Append("</dt><dd>").Append(Markup.Inline(definition)).Append("</dd>\n");
        body.Append("</dl>\n");
        return this;
    }

    /// <summary>A box that stands out.</summary>
    /// <param name="kind">Information or warning; said by a word as well as by colour.</param>
    /// <param name="text">Its text.</param>
    public Report Notice(NoticeKind kind, string text)
    {
        var warning = kind == NoticeKind.Warning;
        body.Append("<div class=\"notice").Append(warning ? " warning" : "").Append("\" role=\"note\"><p><strong>").Append(warning ? words.Warning : words.Information)
            .Append(words.Stop).Append("</strong> ").Append(Markup.Inline(text)).Append("</p></div>\n");
        return this;
    }

    /// <summary>Text kept as it is, in letters of equal width, such as a model's summary.</summary>
    public Report Preformatted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Wider than a page's column at the usual size, such as the table of a model whose layers branch: smaller letters rather than a column out of sight.
        var isWide = text.Split('\n').Max(line => line.Length) > WideText;
        body.Append(isWide ? "<pre class=\"wide\" tabindex=\"0\"><samp>" : "<pre tabindex=\"0\"><samp>").Append(Markup.Escape(text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n'))).Append("</samp></pre>\n");
        return this;
    }

    /// <summary>A numbered figure; also written as SVG and PNG.</summary>
    /// <param name="slug">Its short name in files and addresses, such as <c>loss</c>.</param>
    /// <param name="chart">The chart; it takes the report's language.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="howToRead">One sentence on how to read it.</param>
    /// <param name="whatItShows">One sentence on what this run shows, made from the numbers.</param>
    /// <param name="number">Its number in a publication that the report follows, such as <c>4</c> or <c>4.1</c>; null to count on from the highest so far.</param>
    /// <returns>The figure's number.</returns>
    public string Figure(string slug, Chart chart, string caption, string howToRead, string whatItShows, string? number = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        number ??= (figures + 1).ToString(CultureInfo.InvariantCulture);
        var whole = number.Split('.')[0];
        if (int.TryParse(whole, CultureInfo.InvariantCulture, out var counted)) figures = Math.Max(figures, counted);
        var name = $"figure-{(whole.Length == 1 ? "0" : "")}{number}-{Slug.Of(slug, "figure")}";
        var id = Unique(name.Replace('.', '-'));
        var translated = chart with { Language = Language };
        body.Append("<figure id=\"").Append(id).Append("\">\n<div class=\"plate\">\n").Append(translated.ToSvg(id, withStyle: false)).Append("</div>\n<figcaption>\n<p><span class=\"label\">")
            .Append(words.Figure(number)).Append(words.Stop).Append("</span> ").Append(Markup.Inline(caption)).Append("</p>\n<p><span class=\"aside\">").Append(words.HowToRead).Append("</span> ")
            .Append(Markup.Inline(howToRead)).Append("</p>\n<p><span class=\"aside\">").Append(words.WhatItShows).Append("</span> ").Append(Markup.Inline(whatItShows)).Append("</p>\n<p class=\"files\">")
            .Append(words.Files).Append(' ').Append(Link($"figures/{name}.svg", "SVG")).Append(", ").Append(Link($"figures/{name}.png", "PNG")).Append("</p>\n</figcaption>\n</figure>\n");
        files.Add(($"figures/{name}.svg", () => Encoding.UTF8.GetBytes(translated.ToSvg(id))));
        files.Add(($"figures/{name}.png", () => translated.ToPng()));
        return number;
    }

    /// <summary>A numbered table; also written as TSV, invariant and in full precision.</summary>
    /// <param name="slug">Its short name in files and addresses.</param>
    /// <param name="caption">What it holds.</param>
    /// <param name="columns">Its columns; the first names the rows.</param>
    /// <param name="rows">Its rows, each with a cell a column.</param>
    /// <returns>The table's number.</returns>
    /// <exception cref="ArgumentException">A row whose cells do not fit the columns.</exception>
    public int Table(string slug, string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        if (rows.FirstOrDefault(r => r.Count != columns.Count) is { } wrong)
            throw new ArgumentException($"Report table '{slug}': a row has {wrong.Count} cells, but there are {columns.Count} columns. Give one cell a column.");
        var table = new TableWriter(numbers);
        return AddTable(slug, caption, table.Html(columns, rows), TableWriter.Tsv(columns, rows), "");
    }

    /// <summary>A numbered table of published statements, the rule for each, both values and a verdict in word and colour; also written as TSV.</summary>
    /// <param name="slug">Its short name in files and addresses.</param>
    /// <param name="caption">What it holds.</param>
    /// <param name="rows">The statements.</param>
    /// <returns>The table's number.</returns>
    public int Verdicts(string slug, string caption, IReadOnlyList<VerdictRow> rows)
    {
        var table = new TableWriter(numbers);
        return AddTable(slug, caption, table.Html(words, rows), TableWriter.Tsv(rows), " class=\"verdicts\"");
    }

    /// <summary>The whole report.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Language.Code()).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").Append(Markup.Escape(Title)).Append("</title>\n<style>\n").Append(ReportStyle.Css).Append("\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
            .Append(words.SkipToText).Append("</a>\n<div class=\"page\">\n<header class=\"title\">\n<h1>").Append(Markup.Inline(Title)).Append("</h1>\n");
        if (Subtitle is { } subtitle)
            html.Append("<p class=\"subtitle\">").Append(Markup.Inline(subtitle)).Append("</p>\n");
        html.Append("</header>\n");
        AppendContents(html);
        html.Append("<main id=\"main\">\n").Append(body);
        if (inSection)
            html.Append("</section>\n");
        return html.Append("</main>\n</div>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Every file of the report: the page first, then figures and tables in their order.</summary>
    /// <param name="fileName">The page's name.</param>
    public IReadOnlyList<ReportFile> ToFiles(string fileName = "report.html") =>
    [
        new ReportFile(fileName, Encoding.UTF8.GetBytes(ToHtml())),
        // Pictures are independent of each other: painting them on all cores changes no byte.
        .. files.AsParallel().AsOrdered().Select(f => new ReportFile(f.Path, f.Render())),
    ];

    /// <summary>Writes every file, figures and tables first, the page last, each under a temporary name that is then moved.</summary>
    /// <param name="folder">Where the page goes; <c>figures</c> is made below it.</param>
    /// <param name="fileName">The page's name.</param>
    /// <returns>The page's path.</returns>
    /// <exception cref="IOException">The folder cannot be written or the disk is full.</exception>
    public string Save(string folder, string fileName = "report.html")
    {
        var all = ToFiles(fileName);
        foreach (var file in all.Skip(1).Append(all[0]))
        {
            var path = Path.Combine([folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, file.Content.Span);
        }

        return Path.Combine(folder, fileName);
    }

    private int AddTable(string slug, string caption, string html, string tsv, string attributes)
    {
        var number = ++tables;
        var name = $"table-{number.ToString("00", CultureInfo.InvariantCulture)}-{Slug.Of(slug, "table")}";
        var id = Unique(name);
        var path = $"figures/{name}.tsv";
        body.Append("<div class=\"table\" id=\"").Append(id).Append("\">\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(id).Append("-caption\">\n<table").Append(attributes)
            .Append(">\n<caption id=\"").Append(id).Append("-caption\"><span class=\"label\">").Append(words.Table(number)).Append(words.Stop).Append("</span> ").Append(Markup.Inline(caption)).Append("</caption>\n")
            .Append(html).Append("</table>\n</div>\n<p class=\"files\">").Append(words.Files).Append(' ').Append(Link(path, "TSV")).Append("</p>\n</div>\n");
        files.Add((path, () => Encoding.UTF8.GetBytes(tsv)));
        return number;
    }

    private void EndSection()
    {
        if (inSection)
            body.Append("</section>\n");
        inSection = false;
    }

    private void AppendContents(StringBuilder html)
    {
        if (headings.Count == 0)
            return;
        html.Append("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">").Append(words.Contents).Append("</h2>\n<ol>\n");
        for (var i = 0; i < headings.Count; i++)
        {
            var (level, id, title) = headings[i];
            var next = i + 1 < headings.Count ? headings[i + 1].Level : 2;
            html.Append("<li><a href=\"#").Append(id).Append("\">").Append(Markup.Inline(title)).Append("</a>");
            html.Append(level == 2 && next == 3 ? "\n<ol>\n" : level == 3 && next == 2 ? "</li>\n</ol>\n</li>\n" : "</li>\n");
        }
        html.Append("</ol>\n</nav>\n");
    }

    private string Unique(string id)
    {
        // Ids begin with a letter, whatever a title begins with.
        var wanted = char.IsAsciiLetter(id[0]) ? id : "s-" + id;
        var unique = wanted;
        for (var i = 2; !ids.Add(unique); i++)
            unique = $"{wanted}-{i.ToString(CultureInfo.InvariantCulture)}";
        return unique;
    }

    private static string Link(string address, string text) => $"<a href=\"{address}\">{text}</a>";
}
