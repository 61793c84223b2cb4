using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Tests.Charts;

namespace MLGenerative.Evaluation.Tests.Reports;

public partial class ReportTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void The_page_is_well_formed_and_its_ids_are_unique_and_found(Language language)
    {
        var page = Page(Sample(language).ToHtml());
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants().Attributes("href").Where(a => a.Value.StartsWith('#')), a => Assert.Contains(a.Value[1..], ids));
        Assert.All(page.Descendants().Attributes().Where(a => a.Name.LocalName is "aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
        Assert.Equal(language.Code(), page.Attribute("lang")!.Value);
    }

    [Fact]
    public void Text_of_equal_width_that_would_not_fit_a_line_has_smaller_letters()
    {
        string Of(int width) => new Report("Test").Preformatted("short\n" + new string('x', width)).ToHtml();
        Assert.DoesNotContain("<pre class", Of(88), StringComparison.Ordinal);
        Assert.Contains("<pre class=\"wide\"", Of(108), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        var html = Sample(Language.English).ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=\"http", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_linked_file_is_among_the_files()
    {
        var report = Sample(Language.French);
        var paths = report.ToFiles().Select(f => f.Path).ToList();
        var linked = LinkedFile().Matches(report.ToHtml()).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal("report.html", paths[0]);
        Assert.Equal(paths.Skip(1).Order(), linked.Order());
        Assert.Contains("figures/figure-02-box.svg", paths);
        Assert.Contains("figures/table-01-ssim.tsv", paths);
    }

    [Fact]
    public void Bytes_are_the_same_in_every_culture()
    {
        var first = Sample(Language.French).ToFiles();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            var second = Sample(Language.French).ToFiles();
            Assert.Equal(first.Select(f => f.Path), second.Select(f => f.Path));
            Assert.All(first.Zip(second), p => Assert.True(p.First.Content.Span.SequenceEqual(p.Second.Content.Span), p.First.Path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Tables_are_shown_in_the_language_and_exported_invariant()
    {
        var report = Sample(Language.French);
        Assert.Contains("<td class=\"number\">0,743</td>", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("50\u202F992", report.ToHtml(), StringComparison.Ordinal);
        var tsv = Encoding.UTF8.GetString(report.ToFiles().Single(f => f.Path == "figures/table-01-ssim.tsv").Content.Span);
        Assert.Equal("epochs\timage-1\tparameters\n5\t0.7431234\t50992\n10\t\t50992\n", tsv);
    }

    [Theory]
    [InlineData(Language.English, "not reproduced", "not comparable")]
    [InlineData(Language.French, "non reproduit", "non comparable")]
    public void Verdicts_are_said_in_words(Language language, string bad, string none)
    {
        var html = Sample(language).ToHtml();
        Assert.Matches($"class=\"verdict bad\">.*{bad}</span>", html);
        Assert.Matches($"class=\"verdict none\">.*{none}</span>", html);
        var tsv = Encoding.UTF8.GetString(Sample(language).ToFiles().Single(f => f.Path == "figures/table-02-verdicts.tsv").Content.Span);
        Assert.Contains("median\t“above 0.7”\tmedian SSIM > 0.7\t0.7153\t0.712..0.719\treproduced\n", tsv, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_a_publication_are_counted_on_from()
    {
        var report = new Report("r", Language.English);
        Assert.Equal("4.1", report.Figure("a", SampleCharts.One("line", Language.English), "c", "h", "w", "4.1"));
        Assert.Equal("2", report.Figure("b", SampleCharts.One("line", Language.English), "c", "h", "w", "2"));
        Assert.Equal("5", report.Figure("c", SampleCharts.One("line", Language.English), "c", "h", "w"));
    }

    [Fact]
    public void Figures_are_numbered_and_explained()
    {
        var html = Sample(Language.French).ToHtml();
        Assert.Contains("Figure 2.", html, StringComparison.Ordinal);
        Assert.Contains("Comment la lire.", html, StringComparison.Ordinal);
        Assert.Contains("Ce que montre cette exécution.", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"skip\" href=\"#main\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_escaped_and_marked()
    {
        var html = new Report("a < b").Section("`x` & y").Paragraph("<b> **strong** `code` 2 ** 3").ToHtml();
        Assert.Contains("<p>&lt;b&gt; <strong>strong</strong> <code>code</code> 2 ** 3</p>", html, StringComparison.Ordinal);
        Assert.Contains("<title>a &lt; b</title>", html, StringComparison.Ordinal);
        Page(html);
    }

    [Fact]
    public void No_line_ends_before_a_French_colon_or_within_a_number()
    {
        var html = new Report("Essai", Language.French).Section("A").Paragraph("Sur 60 000 images : « la perte » baisse de 5 % ; `a : b` reste.").ToHtml();
        Assert.Contains("Sur 60\u202F000 images\u00A0: «\u00A0la perte\u00A0» baisse de 5\u202F%\u00A0; <code>a : b</code> reste.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_titles_have_different_addresses()
    {
        var html = new Report("t").Section("Résultats").Section("Résultats").ToHtml();
        Assert.Contains("id=\"resultats\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"resultats-2\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_do_not_fit_are_refused() =>
        Assert.Contains("a row has 1 cells, but there are 2 columns", Assert.Throws<ArgumentException>(() => new Report("t").Table("x", "c", ["a", "b"], [["1"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Save_writes_every_file_and_leaves_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("mlgen-report-").FullName;
        try
        {
            var report = Sample(Language.English);
            report.Save(folder);
            var path = report.Save(folder);
            Assert.True(File.Exists(path));
            var written = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
            Assert.Equal(report.ToFiles().Select(f => f.Path).Order(StringComparer.Ordinal), written);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_failed_write_leaves_nothing_behind()
    {
        var folder = Directory.CreateTempSubdirectory("mlgen-report-").FullName;
        try
        {
            // A folder of the file's name makes the move fail.
            Directory.CreateDirectory(Path.Combine(folder, "report.html", "inside"));
            Assert.ThrowsAny<Exception>(() => Sample(Language.English).Save(folder));
            Assert.Empty(Directory.EnumerateFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Report Sample(Language language)
    {
        var report = new Report("Auto-encodeurs", language, "Fashion-MNIST").Notice(NoticeKind.Warning, "synthetic").Section("1 – Chargement").Subsection("1.1").Paragraph("p");
        report.Figure("loss", SampleCharts.One("line", language), "c", "h", "w");
        report.Figure("box", SampleCharts.One("box", language), "c", "h", "w");
        report.Section("2").Preformatted("Model: \"model\"\n a < b\n").Definitions([("Graine", "42")]).List(["a", "b"]).Subsection("2.1").Subsection("2.2");
        report.Table("ssim", "SSIM", [new TableColumn("Époques", "epochs"), new TableColumn("Image 1", "image-1", 3), new TableColumn("Paramètres", "parameters")], [["5", .7431234, 50992], ["10", double.NaN, 50992]]);
        report.Verdicts("verdicts", "c",
        [
            new VerdictRow("median", "“above 0.7”", "median SSIM > 0.7", .7153, Cell.Range(.712, .719, 3), Verdict.Reproduced),
            new VerdictRow("b", "q", "c", "x", "–", Verdict.NotReproduced), new VerdictRow("c", "q", "c", .5, "–", Verdict.NotComparable),
        ]);
        return report;
    }

    private static XElement Page(string html) => XDocument.Parse(VoidElement().Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<$1/>")).Root!;

    [GeneratedRegex("<(meta [^>]*)>")]
    private static partial Regex VoidElement();

    [GeneratedRegex("href=\"(figures/[^\"]+)\"")]
    private static partial Regex LinkedFile();
}
