using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Resampling;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The test images of a data set, what a model makes of them, and how alike both are.</summary>
internal sealed class ImageScores
{
    private const string Features = nameof(Features);
    private const string Reconstruction = nameof(Reconstruction);
    private const int SsimWindow = 7;

    private readonly MLContext _ml;
    private readonly IDataView _scored;

    private ImageScores(MLContext ml, IDataView scored, SimilarityScores scores) => (_ml, _scored, Scores) = (ml, scored, scores);

    /// <summary>What the model was given, in the size of the images, where that is not the images themselves; else null.</summary>
    public Tensor? Inputs { get; private init; }

    /// <summary>How alike the inputs are to the images; null where they are the images.</summary>
    public SimilarityScores? InputScores { get; private init; }

    /// <summary>A row an image, a column a measure.</summary>
    public SimilarityScores Scores { get; }

    /// <summary>The measures that are used where none are asked for: SSIM is left out where images are smaller than its window.</summary>
    public static IReadOnlyList<ISimilarity> DefaultMeasures(DataSet data) =>
        Math.Min(data.Shape.Height, data.Shape.Width) >= SsimWindow ? Similarity.Defaults : [.. Similarity.Defaults.Where(m => m is not Ssim)];

    /// <summary>Reconstructs and scores the test images through the data-view pipeline.</summary>
    /// <param name="chosen">The model.</param>
    /// <param name="data">The images.</param>
    /// <param name="measures">What to score by.</param>
    /// <param name="batch">Images predicted at once.</param>
    /// <param name="noise">The seed of the noise that a denoising model is given.</param>
    /// <param name="progress">Is told how many images are done, of how many.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="TextException">A score is not a number, or a measure cannot be applied to such images.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImageScores Of(ChosenModel chosen, DataSet data, IReadOnlyList<ISimilarity> measures, int batch, ulong noise, Action<long, long> progress, CancellationToken stop)
    {
        var ml = new MLContext();
        var inputs = chosen.ChangesInputs ? chosen.SamplesOf(data.Test, noise).Inputs : null;
        // A model of one input is run on the column itself; others are given what they need beside it.
        var reconstruct = chosen.Generative is null && inputs is null
            ? ml.Transforms.ReconstructImages(Reconstruction, Features, chosen.Model, batch)
            : ml.Transforms.AppendVectors(Reconstruction, Features, Predictions.Of(chosen.Model, inputs ?? chosen.SamplesOf(data.Test, noise).Inputs, batch, progress, stop));
        var pipeline = ml.Transforms.NormalizePixels(Features, ImageColumns.Pixels)
            .Append(ml.Transforms.FlattenImages(Features))
            .Append(reconstruct)
            .Append(ml.Transforms.ImageSimilarity(Features, Reconstruction, data.Shape, measures));
        try
        {
            var view = pipeline.Fit(data.Test).Transform(data.Test);
            var scored = ml.Data.Cache(new WatchedView(view, progress, stop), [.. Described(view), Reconstruction, .. measures.Select(m => m.Name)]);
            var columns = measures.Select(m => new ScoreColumn(m, [.. scored.GetColumn<double>(m.Name)])).ToList();
            foreach (var column in columns)
            {
                var bad = column.Values.ToList().FindIndex(double.IsNaN);
                if (bad >= 0) throw new TextException(TrainingTexts.ScoreNotANumber.With(chosen.Name, bad));
            }

            var shown = inputs is null ? null : Enlarged(inputs[0], data);
            return new ImageScores(ml, scored, new SimilarityScores(data.Test.Count, columns))
            {
                Inputs = shown,
                InputScores = shown is null ? null : Similarity.PerImage(data.Test.ToTensor(ImageColumns.Pixels).Reshape(data.Test.Count, data.Shape.Length), shown.Reshape(data.Test.Count, data.Shape.Length), data.Shape, measures),
            };
        }
        catch (ArgumentException e)
        {
            throw new TextException(TrainingTexts.MeasureUnfit.With(LibraryMessage.Of(e)), e);
        }
    }

    /// <summary>The reconstructions, image after image.</summary>
    public Tensor Reconstructions() => _scored.ToTensor(Reconstruction);

    /// <summary>Writes data set, index, label and scores of each image as text with the header of Microsoft.ML's text loader.</summary>
    public void Save(Stream stream)
    {
        var columns = Described(_scored).Concat(Scores.Columns.Select(c => c.Name));
        _ml.Data.SaveAsText(_ml.Transforms.SelectColumns([.. columns]).Fit(_scored).Transform(_scored), stream);
    }

    // A small image is shown, and scored, with each pixel drawn as a square.
    private static Tensor Enlarged(Tensor inputs, DataSet data)
    {
        if (inputs.RowLength == data.Shape.Length) return inputs;
        var factor = (int)Math.Round(Math.Sqrt((double)data.Shape.Length / inputs.RowLength));
        var small = new ImageShape(data.Shape.Height / factor, data.Shape.Width / factor, data.Shape.Channels);
        return new Tensor(new NearestEnlargement().Apply(inputs.Floats, small, factor), inputs.Rows, data.Shape.Length);
    }

    private static IEnumerable<string> Described(IDataView view) =>
        new[] { ImageColumns.DataSet, ImageColumns.Index, ImageColumns.Label }.Where(name => view.Schema.GetColumnOrNull(name) is not null);

    /// <summary>Statistics of each measure, by its name.</summary>
    public JsonObject ToJson() => Statistics(Scores);

    /// <summary>The statistics of the inputs, or null where they were the images.</summary>
    public JsonObject? InputsToJson() => InputScores is null ? null : Statistics(InputScores);

    private static JsonObject Statistics(SimilarityScores scores)
    {
        var json = new JsonObject();
        foreach (var column in scores.Columns)
        {
            var box = BoxPlotStatistics.Of(column.Span);
            json[column.Name] = new JsonObject
            {
                ["mean"] = ResultJson.Number(box.Mean),
                ["median"] = ResultJson.Number(box.Median),
                ["firstQuartile"] = ResultJson.Number(box.FirstQuartile),
                ["thirdQuartile"] = ResultJson.Number(box.ThirdQuartile),
                ["lowerWhisker"] = ResultJson.Number(box.LowerWhisker),
                ["upperWhisker"] = ResultJson.Number(box.UpperWhisker),
                ["minimum"] = ResultJson.Number(column.Values.Min()),
                ["maximum"] = ResultJson.Number(column.Values.Max()),
                ["outliers"] = box.Outliers.Count,
            };
        }

        return json;
    }
}
