using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

/// <summary>Typical charts of a lab's report, in both languages, with the long names that make layouts fail.</summary>
internal static class SampleCharts
{
    internal static IReadOnlyList<(string Name, Chart Chart)> All(Language language)
    {
        var french = language == Language.French;
        string T(string english, string inFrench) => french ? inFrench : english;
        double[] training = [.. Enumerable.Range(1, 20).Select(e => 0.27 + (0.16 * Math.Exp(-e / 2.2)))];
        double[] scores = [.. Enumerable.Range(0, 2000).Select(i => 0.7 + (0.12 * Math.Sin(i * 1.7)) - (i % 97 == 0 ? 0.5 : 0))];
        string[] classes = ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];
        float[] image = [.. Enumerable.Range(0, 784).Select(i => i / 784f)];
        var images = Enumerable.Repeat((ReadOnlyMemory<float>)image, 10).ToArray();
        var table = new double[5, 10];
        for (var i = 0; i < table.Length; i++)
            table[i / 10, i % 10] = 0.5 + (0.008 * i);
        table[1, 1] = double.NaN;
        var epoch = new Axis(T("Epoch", "Époque")) { WholeNumbers = true };
        return
        [
            ("line", new LineChart
            {
                Language = language, Title = T("Loss over epochs of the shallow autoencoder, with a title that is much too long to stand on a single line of the chart", "Perte au fil des époques"),
                Subtitle = T("binary cross-entropy", "entropie croisée binaire"), X = epoch, Y = new Axis(T("Loss", "Perte"), "nats"),
                Series = [LineSeries.OverSteps(T("training", "entraînement"), training), LineSeries.OverSteps(T("validation (test images)", "validation (images de test)"), [.. training.Select(v => v + 0.004)])],
                References = [new ReferenceLine(T("early stopping", "arrêt précoce"), 12, Vertical: true), new ReferenceLine(T("published", "valeur publiée"), 0.28)],
            }),
            ("logarithmic line", new LineChart
            {
                Language = language, Title = "MSE", X = epoch, Y = new Axis(T("Mean squared error over all ten thousand test images", "Erreur quadratique moyenne sur les dix mille images de test")) { Scale = AxisScale.Logarithmic },
                Series = [.. Enumerable.Range(0, 9).Select(k => LineSeries.OverSteps(T($"code of {8 << k} numbers", $"code de {8 << k} nombres"), [.. training.Select((v, e) => v / Math.Pow(e + 1, 0.3 * k))]))],
            }),
            ("large numbers", new LineChart { Language = language, Title = T("Images", "Images"), X = new Axis("x"), Y = new Axis("n"), Series = [new LineSeries("n", [1, 20_000, 1_234_567], [5e6, 2e6, 9e9])] }),
            ("narrow", new LineChart { Language = language, Title = T("A narrow chart", "Un graphique étroit"), Width = 240, Height = 200, X = new Axis("x"), Y = new Axis("y"), Series = [LineSeries.OverSteps("a", [0.00012, 0.00034])] }),
            ("box", new ChartPanels
            {
                Language = language, Title = T("Similarity of test images", "Similarité des images de test"),
                Charts =
                [
                    new BoxPlot { Title = "SSIM", Y = new Axis("SSIM"), Groups = [BoxGroup.FromValues(T("shallow", "simple"), scores), BoxGroup.FromValues(T("deep", "profond"), scores)] },
                    new BoxPlot { Title = "MSE", Y = new Axis("MSE"), Groups = [BoxGroup.FromValues(T("shallow", "simple"), scores.Select(s => s / 70)), BoxGroup.FromValues(T("deep", "profond"), scores.Select(s => s / 80))] },
                ],
            }),
            ("many boxes", new BoxPlot { Language = language, Title = T("By class", "Par classe"), X = new Axis(T("Class", "Classe")), Y = new Axis("SSIM"), Groups = [.. classes.Concat(classes).Select(c => BoxGroup.FromValues(c, scores))] }),
            ("grid", new ImageGrid
            {
                Language = language, Title = T("Originals and reconstructions", "Images d’origine et reconstructions"), Shape = new ImageShape(28, 28), ColumnLabels = classes,
                Rows = [new ImageRow(T("original", "image d’origine"), images), new ImageRow(T("reconstruction of the deep model", "reconstruction du modèle profond"), images) { Captions = [.. Enumerable.Repeat("SSIM 0.743\nMSE 0.0103", 10)] }],
            }),
            ("heat map", new HeatMap { Language = language, Title = T("SSIM by width", "SSIM par largeur"), Rows = [.. new[] { 8, 16, 32, 64, 128 }.Select(n => T($"{n} neurons", $"{n} neurones"))], Columns = classes, Values = table, ColumnTitle = "Image", RowTitle = T("Width of the code", "Largeur du code") }),
            ("scatter", new ScatterChart
            {
                Language = language, Title = T("Codes by digit", "Codes par chiffre"), X = new Axis("z₁"), Y = new Axis("z₂"), Diagonal = true,
                Series = [.. Enumerable.Range(0, 10).Select(d => new ScatterSeries(T($"digit {d}", $"chiffre {d}"), [.. scores.Take(50).Select(s => s * d)], [.. scores.Skip(50).Take(50)]))],
            }),
            ("bars", new BarChart
            {
                Language = language, Title = T("Median SSIM", "SSIM médiane"), X = new Axis(T("Neurons", "Neurones")), Y = new Axis("SSIM"), Categories = ["8", "16", "32", "64", "128"], ValueDigits = 3,
                Series = [new BarSeries(T("ours", "la nôtre"), [.55, .64, .72, .79, .85]) { Lower = [.54, .63, .71, .78, .84], Upper = [.56, .65, .73, .8, .86] }, new BarSeries("Keras", [.55, .64, .72, .79, .85])],
            }),
            ("dots", new BarChart
            {
                Language = language, Title = T("Median difference", "Différence médiane"), Dots = true, Y = new Axis("ΔSSIM") { IncludeZero = true },
                Categories = [T("at equal epochs, 20 against 20", "à époques égales, 20 contre 20"), T("longer training", "entraînement prolongé")], Series = [new BarSeries("Δ", [.012, -.004]) { Lower = [.009, -.006], Upper = [.015, -.002] }],
            }),
            ("histogram", new Histogram { Language = language, Title = T("Distribution", "Répartition"), X = new Axis("SSIM"), Series = [new HistogramSeries("a", scores), new HistogramSeries("b", [.. scores.Select(s => s * s)])] }),
        ];
    }

    internal static TheoryData<string, Language> Names() => [.. from language in Enum.GetValues<Language>() from chart in All(language) select (chart.Name, language)];

    internal static Chart One(string name, Language language) => All(language).Single(c => c.Name == name).Chart;
}
