using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs;

/// <summary>The reconstructions of a view's images and their scores.</summary>
internal sealed class ScoredImages
{
    private const string Reconstruction = nameof(Reconstruction);

    private static readonly Ssim Ssim = new(SsimProfile.ScikitImage);
    private static readonly ISimilarity[] Measures = [Ssim, new Mse(), new GradientEnergyRatio(), new CentroidDistance()];

    private ScoredImages(ScoreRow[] rows, float[] reconstructions) => (Rows, Reconstructions) = (rows, reconstructions);

    /// <summary>A row an image.</summary>
    public IReadOnlyList<ScoreRow> Rows { get; }

    /// <summary>The reconstructed images, one after another.</summary>
    public ReadOnlyMemory<float> Reconstructions { get; }

    /// <summary>SSIM of every image.</summary>
    public double[] AllSsim => [.. Rows.Select(r => r.SsimScikitImage)];

    /// <summary>Mean squared error of every image.</summary>
    public double[] AllMse => [.. Rows.Select(r => r.Mse)];

    /// <summary>Kept gradient energy of every image.</summary>
    public double[] AllSharpness => [.. Rows.Select(r => r.GradientEnergyRatio)];

    /// <summary>Centroid distance of every image.</summary>
    public double[] AllDistances => [.. Rows.Select(r => r.CentroidDistance)];

    /// <summary>Reconstructs the images of a column and scores them.</summary>
    /// <param name="ml">The catalog.</param>
    /// <param name="images">A view with the columns of <see cref="ImageColumns"/> and the flat images.</param>
    /// <param name="features">The column of the flat images.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="reconstruct">For an output and an input column, what reconstructs.</param>
    public static ScoredImages Of(MLContext ml, IDataView images, string features, ImageShape shape, Func<string, string, IEstimator<ITransformer>> reconstruct)
    {
        var pipeline = reconstruct(Reconstruction, features).Append(ml.Transforms.ImageSimilarity(features, Reconstruction, shape, Measures));
        return Read(pipeline.Fit(images).Transform(images), shape);
    }

    /// <summary>Writes the rows as text, with the header of Microsoft.ML's text loader.</summary>
    public void Save(MLContext ml, OutputFolder output, string file) => output.Write(file, stream => ml.Data.SaveAsText(ml.Data.LoadFromEnumerable(Rows), stream));

    private static ScoredImages Read(IDataView scored, ImageShape shape)
    {
        var schema = scored.Schema;
        var labels = schema.GetColumnOrNull(ImageColumns.Label);
        List<DataViewSchema.Column> columns = [schema[ImageColumns.DataSet], schema[ImageColumns.Index], schema[Reconstruction], .. Measures.Select(m => schema[m.Name])];
        if (labels is { } some) columns.Add(some);
        using var cursor = scored.GetRowCursor(columns);
        var dataSet = cursor.GetGetter<ReadOnlyMemory<char>>(columns[0]);
        var index = cursor.GetGetter<int>(columns[1]);
        var image = cursor.GetGetter<VBuffer<float>>(columns[2]);
        var scores = columns.Skip(3).Take(Measures.Length).Select(c => cursor.GetGetter<double>(c)).ToArray();
        var label = labels is { } column ? cursor.GetGetter<uint>(column) : null;

        var rows = new List<ScoreRow>();
        var images = new List<float[]>();
        ReadOnlyMemory<char> name = default;
        VBuffer<float> pixels = default;
        var values = new double[scores.Length];
        var text = "";
        while (cursor.MoveNext())
        {
            dataSet(ref name);
            if (!name.Span.SequenceEqual(text)) text = name.ToString();
            var row = new ScoreRow { DataSet = text, Label = -1 };
            var place = 0;
            index(ref place);
            row.Index = place;
            if (label is not null)
            {
                uint key = 0;
                label(ref key);
                row.Label = (int)key - 1;
            }

            for (var i = 0; i < scores.Length; i++) scores[i](ref values[i]);
            (row.SsimScikitImage, row.Mse, row.GradientEnergyRatio, row.CentroidDistance) = (values[0], values[1], values[2], values[3]);
            rows.Add(row);
            image(ref pixels);
            images.Add(pixels.DenseValues().ToArray());
        }

        var all = new float[rows.Count * shape.Length];
        for (var i = 0; i < images.Count; i++) images[i].CopyTo(all, i * shape.Length);
        return new ScoredImages([.. rows], all);
    }
}
