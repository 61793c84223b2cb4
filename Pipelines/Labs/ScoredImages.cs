using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
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

    private readonly byte[] _reconstructions;
    private readonly int _length;

    private ScoredImages(ScoreRow[] rows, byte[] reconstructions, int length) => (Rows, _reconstructions, _length) = (rows, reconstructions, length);

    /// <summary>A row an image.</summary>
    public IReadOnlyList<ScoreRow> Rows { get; }

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
    /// <param name="keepImages">Whether figures will show the reconstructions.</param>
    public static ScoredImages Of(MLContext ml, IDataView images, string features, ImageShape shape, Func<string, string, IEstimator<ITransformer>> reconstruct, bool keepImages = true)
    {
        var reconstructed = reconstruct(Reconstruction, features).Fit(images).Transform(images);
        // Who scores reads ahead of who keeps: without a cache a model would run once for each.
        if (keepImages) reconstructed = ml.Data.Cache(reconstructed, Reconstruction);
        return Read(ml.Transforms.ImageSimilarity(features, Reconstruction, shape, Measures).Fit(reconstructed).Transform(reconstructed), keepImages ? shape.Length : 0);
    }

    /// <summary>Writes the rows as text, with the header of Microsoft.ML's text loader.</summary>
    public void Save(MLContext ml, OutputFolder output, string file) => output.Write(file, stream => ml.Data.SaveAsText(ml.Data.LoadFromEnumerable(Rows), stream));

    /// <summary>Some of the reconstructions, as a row of a figure.</summary>
    /// <exception cref="InvalidOperationException">They were not kept.</exception>
    public ImageRow Row(string label, IEnumerable<int> indices) => new(label, [.. indices.Select(Image)]);

    // Kept as bytes, a quarter of the memory: a figure has 256 colours.
    private ReadOnlyMemory<float> Image(int index)
    {
        if (_length == 0) throw new InvalidOperationException("Scored images: the reconstructions were not kept. Ask for them with keepImages.");
        return Array.ConvertAll(_reconstructions[(index * _length)..((index + 1) * _length)], b => b / 255f);
    }

    private static ScoredImages Read(IDataView scored, int length)
    {
        var schema = scored.Schema;
        var labels = schema.GetColumnOrNull(ImageColumns.Label);
        List<DataViewSchema.Column> columns = [schema[ImageColumns.DataSet], schema[ImageColumns.Index], .. Measures.Select(m => schema[m.Name])];
        if (length > 0) columns.Add(schema[Reconstruction]);
        if (labels is { } some) columns.Add(some);
        using var cursor = scored.GetRowCursor(columns);
        var dataSet = cursor.GetGetter<ReadOnlyMemory<char>>(columns[0]);
        var index = cursor.GetGetter<int>(columns[1]);
        var scores = Measures.Select(m => cursor.GetGetter<double>(schema[m.Name])).ToArray();
        var image = length > 0 ? cursor.GetGetter<VBuffer<float>>(schema[Reconstruction]) : null;
        var label = labels is { } column ? cursor.GetGetter<uint>(column) : null;

        var count = (int)(scored.GetRowCount() ?? 0);
        var rows = new List<ScoreRow>(count);
        var images = new List<byte>(count * length);
        ReadOnlyMemory<char> name = default;
        VBuffer<float> pixels = default;
        var values = new double[scores.Length];
        var (text, place, key) = ("", 0, 0u);
        while (cursor.MoveNext())
        {
            dataSet(ref name);
            if (!name.Span.SequenceEqual(text)) text = name.ToString();
            index(ref place);
            label?.Invoke(ref key);
            for (var i = 0; i < scores.Length; i++) scores[i](ref values[i]);
            rows.Add(new ScoreRow
            {
                DataSet = text,
                Index = place,
                Label = (int)key - 1,
                SsimScikitImage = values[0],
                Mse = values[1],
                GradientEnergyRatio = values[2],
                CentroidDistance = values[3],
            });
            if (image is null) continue;
            image(ref pixels);
            foreach (var value in pixels.GetValues()) images.Add((byte)MathF.Round(Math.Clamp(value, 0, 1) * 255));
        }

        return new ScoredImages([.. rows], [.. images], length);
    }
}
