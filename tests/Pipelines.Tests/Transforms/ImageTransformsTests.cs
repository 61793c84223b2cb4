using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Tests.Transforms;

public sealed class ImageTransformsTests
{
    private const int Count = 1300;
    private static readonly MLContext Context = new();
    private static readonly ImageDataView View = Images();

    private static EstimatorChain<ITransformer> Prepared => Context.Transforms.NormalizePixels("Image", ImageColumns.Pixels).Append(Context.Transforms.FlattenImages("Features", "Image"));

    [Fact]
    public void Pixels_become_numbers_by_division_in_single_precision()
    {
        var view = Prepared.Fit(View).Transform(View);
        Assert.Equal("Vector<Single, 8, 8>", view.Schema["Image"].Type.ToString());
        Assert.Equal("Vector<Single, 64>", view.Schema["Features"].Type.ToString());
        var expected = View.Pixels.ToArray().Select(p => p / 255f).ToArray();
        Assert.Equal(expected, view.ToTensor("Features").Floats);
        Assert.Equal([Count, 64], view.ToTensor("Features").Shape.Select(d => d.Factor));
        Assert.Equal(View.Pixels.ToArray(), view.ToTensor(ImageColumns.Pixels).Bytes);
    }

    [Fact]
    public void Reading_prepared_rows_allocates_nothing_a_row()
    {
        var view = Prepared.Fit(View).Transform(View);
        using var cursor = view.GetRowCursor([view.Schema["Features"]]);
        var getter = cursor.GetGetter<VBuffer<float>>(view.Schema["Features"]);
        VBuffer<float> value = default;
        for (var i = 0; i < 50 && cursor.MoveNext(); i++) getter(ref value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (cursor.MoveNext()) getter(ref value);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Noise_depends_on_the_seed_and_the_row_alone_and_stays_within_the_range()
    {
        var chain = Prepared.Append(Context.Transforms.CorruptImages("Noisy", "Features", 0.3f, seed: 5));
        var all = chain.Fit(View).Transform(View).ToTensor("Noisy").Floats;
        var few = Context.Data.TakeRows(View, 100);
        Assert.Equal(all[..6400], chain.Fit(few).Transform(few).ToTensor("Noisy").Floats);
        Assert.All(all, v => Assert.InRange(v, 0, 1));
        var clean = Prepared.Fit(View).Transform(View).ToTensor("Features").Floats;
        // Far from 0 and 1 nothing is clipped: there the deviation is the one asked for, 0.3 within four of its own errors.
        var inner = clean.Zip(all).Where(p => p.First is > 0.45f and < 0.55f).Select(p => (double)(p.Second - p.First)).ToArray();
        Assert.InRange(inner.Average(), -0.02, 0.02);
        Assert.NotEqual(all, Prepared.Append(Context.Transforms.CorruptImages("Noisy", "Features", 0.3f, seed: 6)).Fit(View).Transform(View).ToTensor("Noisy").Floats);
    }

    [Fact]
    public void A_model_reconstructs_every_row_beside_the_other_columns()
    {
        using var model = Autoencoder();
        var view = Prepared.Append(Context.Transforms.ReconstructImages("Reconstruction", "Features", model, batchSize: 128)).Fit(View).Transform(View);
        var expected = model.Predict(Prepared.Fit(View).Transform(View).ToTensor("Features"));
        Assert.Equal(expected.Floats, view.ToTensor("Reconstruction").Floats);
        using var cursor = view.GetRowCursor([view.Schema[ImageColumns.Index], view.Schema["Reconstruction"]]);
        var index = cursor.GetGetter<int>(view.Schema[ImageColumns.Index]);
        var getter = cursor.GetGetter<VBuffer<float>>(view.Schema["Reconstruction"]);
        VBuffer<float> value = default;
        var row = 0;
        while (cursor.MoveNext())
        {
            if (cursor.Position % 300 != 7) continue;
            index(ref row);
            getter(ref value);
            Assert.Equal(cursor.Position, row);
            Assert.Equal(expected.Floats.AsSpan(row * 64, 64), value.GetValues());
        }
    }

    [Fact]
    public void Scores_are_columns_named_by_their_definitions()
    {
        using var model = Autoencoder();
        var chain = Prepared.Append(Context.Transforms.ReconstructImages("Reconstruction", "Features", model))
            .Append(Context.Transforms.ImageSimilarity("Features", "Reconstruction", View.Shape, new Ssim(SsimProfile.ScikitImage), new Mse()));
        var view = chain.Fit(View).Transform(View);
        var original = view.ToTensor("Features").Floats;
        var reconstruction = view.ToTensor("Reconstruction").Floats;
        Assert.Equal(Mse.PerImage(original, reconstruction, View.Shape), view.GetColumn<double>("Mse"));
        var expected = new double[Count];
        new Ssim(SsimProfile.ScikitImage).Score(original, reconstruction, View.Shape, 1, expected);
        Assert.Equal(expected, view.GetColumn<double>("SsimScikitImage"));
    }

    [Fact]
    public void Scores_are_saved_with_data_set_index_and_label()
    {
        var chain = Prepared.Append(Context.Transforms.CorruptImages("Noisy", "Features", 0)).Append(Context.Transforms.ImageSimilarity("Features", "Noisy", View.Shape, new Mae()));
        var scored = Context.Data.TakeRows(chain.Fit(View).Transform(View), 2);
        using var stream = new MemoryStream();
        Context.Data.SaveAsText(Context.Data.LoadFromEnumerable(Context.Data.CreateEnumerable<ScoreRow>(scored, false)), stream, forceDense: true);
        Assert.Equal("""
            #@ TextLoader{
            #@   header+
            #@   sep=tab
            #@   col=DataSet:TX:0
            #@   col=Index:I4:1
            #@   col=Mae:R8:2
            #@ }
            DataSet	Index	Mae
            toy	0	0
            toy	1	0

            """.ReplaceLineEndings("\n"), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Pixels_that_were_not_normalized_are_refused_with_the_remedy()
    {
        var failure = Assert.ThrowsAny<ArgumentException>(() => Context.Transforms.FlattenImages("Features", ImageColumns.Pixels).Fit(View));
        Assert.Contains("NormalizePixels first", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_size_is_refused_before_data_are_read()
    {
        var input = new Input(63);
        using var model = new Model(input, new Dense(4).Apply(input));
        var failure = Assert.ThrowsAny<ArgumentException>(() => Prepared.Append(Context.Transforms.ReconstructImages("R", "Features", model)).Fit(View));
        Assert.Contains("takes (63)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_learns_from_columns_as_it_does_from_tensors()
    {
        var view = Prepared.Fit(View).Transform(View);
        var samples = view.ToSamples("Features", "Features");
        Assert.Same(samples.Inputs[0], samples.Targets![0]);
        using var first = Autoencoder();
        using var second = Autoencoder();
        foreach (var model in new[] { first, second }) model.Compile("adam", "mean_squared_error");
        first.Fit(view, "Features", "Features", epochs: 1, batchSize: 128, cancellationToken: TestContext.Current.CancellationToken);
        second.Fit(samples.Inputs, samples.Targets, epochs: 1, batchSize: 128, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(second.GetWeights()[0].Floats, first.GetWeights()[0].Floats);
        Assert.Equal([Count, 1], view.ToTensor(ImageColumns.Label).Shape.Select(d => d.Factor));
        Assert.Equal(View.Labels!.Value.ToArray().Select(l => (int)l), view.ToTensor(ImageColumns.Label).Integers);
    }

    private static Model Autoencoder()
    {
        var input = new Input(64);
        return new Model(input, new Dense(64, "sigmoid").Apply(new Dense(5, "relu").Apply(input)));
    }

    private static ImageDataView Images()
    {
        var shape = new ImageShape(8, 8);
        var key = new RandomKey(3, RandomDomain.Shuffling);
        var pixels = Enumerable.Range(0, Count * shape.Length).Select(i => (byte)Philox.Word(key, 0, 0, (uint)i)).ToArray();
        return new ImageDataView("toy", shape, pixels, Enumerable.Range(0, Count).Select(i => (ushort)(i % 3)).ToArray());
    }

    private sealed class ScoreRow
    {
        public string DataSet { get; set; } = "";

        public int Index { get; set; }

        public double Mae { get; set; }
    }
}
