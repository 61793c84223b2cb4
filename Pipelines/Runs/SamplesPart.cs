using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Reports;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The part of a report that shows new images, and the training image nearest to each.</summary>
/// <param name="report">Where it is added.</param>
/// <param name="language">The report's language.</param>
internal sealed class SamplesPart(Report report, Language language)
{
    private const int Columns = 10, Rows = 5, Compared = 8, MostCandidates = 10_000;

    /// <summary>Adds the section.</summary>
    /// <param name="data">The images that the model learnt from.</param>
    /// <param name="model">The model.</param>
    /// <param name="seed">The seed of the codes.</param>
    /// <param name="threads">At least 1; their number changes nothing.</param>
    public void Add(DataSet data, IGenerativeModel model, ulong seed, int threads)
    {
        var made = NewImages.Of(model, Rows * Columns, seed);
        report.Section(Say(SamplesPartTexts.Samples));
        report.Figure("samples", new ImageGrid
        {
            Title = Say(SamplesPartTexts.Samples),
            Shape = data.Shape,
            Gap = 2,
            Rows = [.. Enumerable.Range(0, Rows).Select(row => ImageRow.Of("", made.Images.Floats, data.Shape, Enumerable.Range(row * Columns, Columns)))],
            ColumnLabels = made.Classes is { } classes ? [.. classes.Take(Columns).Select(c => ClassName(data, c))] : [],
        }, Say(made.Classes is null ? SamplesPartTexts.Caption : SamplesPartTexts.ClassCaption, Rows * Columns, model.LatentSize), Say(SamplesPartTexts.How), Say(SamplesPartTexts.Shows, Mean(made.Images.Floats), Mean(data)));
        AddNearest(data, made.Images.Floats.AsMemory(0, Compared * data.Shape.Length), threads);
    }

    private void AddNearest(DataSet data, ReadOnlyMemory<float> images, int threads)
    {
        var candidates = Floats(data.Train, MostCandidates);
        var length = data.Shape.Length;
        var found = NearestNeighbours.Of(images, candidates, length, 1, threads);
        var held = NearestNeighbours.Of(Floats(data.Test, Compared), candidates, length, 1, threads);
        int[] nearest = [.. Enumerable.Range(0, Compared).Select(i => found.Indices(i)[0])];
        report.Figure("nearest", new ImageGrid
        {
            Title = Say(SamplesPartTexts.Nearest),
            Shape = data.Shape,
            Rows =
            [
                ImageRow.Of(Say(SamplesPartTexts.Made), images, data.Shape, Enumerable.Range(0, Compared)),
                ImageRow.Of(Say(SamplesPartTexts.Trained), candidates, data.Shape, nearest) with { Captions = [.. Enumerable.Range(0, Compared).Select(i => Say(SamplesPartTexts.Distance, found.Distance(i, 0)))] },
            ],
        }, Say(SamplesPartTexts.NearestCaption, candidates.Length / length), Say(SamplesPartTexts.NearestHow),
            Say(SamplesPartTexts.NearestShow, Enumerable.Range(0, Compared).Average(i => found.Distance(i, 0)), Enumerable.Range(0, held.Queries).Average(i => held.Distance(i, 0))));
    }

    private string ClassName(DataSet data, int index) => index < data.ClassNames.Count ? data.ClassNames[index].In(language) : NumberText.In(language).Integer(index);

    private static double Mean(float[] values) => values.Average(v => (double)v);

    private static double Mean(DataSet data)
    {
        var sum = 0L;
        foreach (var pixel in data.Test.Pixels.Span) sum += pixel;
        return sum / 255.0 / data.Test.Pixels.Length;
    }

    private static float[] Floats(ImageDataView images, int most)
    {
        var values = new float[Math.Min(most, images.Count) * images.Shape.Length];
        for (var i = 0; i < values.Length; i++) values[i] = images.Pixels.Span[i] / 255f;
        return values;
    }

    private string Say(Text text, params ReadOnlySpan<object?> values) => text.In(language, values);
}
