using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>Anomaly detection: each class is left out of training in turn, and is to be found among the test images by its reconstruction error; principal components beside it.</summary>
internal static class LeftOut
{
    public static void Run(UsesRun run)
    {
        if (run.Results.Classes < 2) return;
        var classes = run.TestLabels.Distinct().Order().Take(run.Plan.ClassesLeftOut).ToList();
        run.Results.ClassesToLeaveOut = classes.Count;
        // Components are found on one thread each, several classes at a time; trainings share all threads, one after the other.
        var components = new Pca[classes.Count];
        Parallel.For(0, classes.Count, new ParallelOptions { MaxDegreeOfParallelism = run.Threads, CancellationToken = run.Context.Stop }, i =>
        {
            var train = Without(run, classes[i]).Train;
            components[i] = Pca.Fit(train.Bytes, run.Shape.Length, Math.Min(Plan.Code, train.Rows));
        });
        foreach (var (unusual, pca) in classes.Zip(components))
        {
            run.Context.Stop.ThrowIfCancellationRequested();
            run.Results.Anomalies.Add(Detect(run, unusual, pca));
        }
    }

    // Training images of the other classes; the last of them are kept back for the threshold.
    private static (Tensor Train, Tensor Calibration) Without(UsesRun run, int unusual)
    {
        int[] usual = [.. Enumerable.Range(0, run.TrainLabels.Length).Where(i => run.TrainLabels[i] != unusual)];
        var keptBack = Math.Max(1, (int)(usual.Length * Plan.KeptBack));
        return (Pixels(run, usual[..^keptBack]), Pixels(run, usual[^keptBack..]));
    }

    private static AnomalyFacts Detect(UsesRun run, int unusual, Pca pca)
    {
        var name = run.Images.ClassName(unusual);
        var (train, calibration) = Without(run, unusual);
        var test = run.Images.Test.Inputs[0];

        var model = run.Prepare(new DeepAutoencoder(new() { CodeSize = Plan.Code }), run.Seed);
        if (run.Results.Anomalies.Count == 0) run.Note(UsesTexts.Detector, model);
        run.Trainer(FormattableString.Invariant($"without-class-{unusual}"), UsesTexts.Without.With(name), model.Whole, (train, train), (calibration, calibration), run.Plan.DenseBatch, run.Plan.AnomalyEpochs)
            .TrainTo(run.Plan.AnomalyEpochs);
        var detector = new AnomalyDetector(model.Whole);
        detector.Calibrate(calibration);
        var errors = detector.Errors(test);

        var linear = run.Restore(run.Images, (output, input) => run.Ml.Transforms.ReconstructByComponents(output, input, pca), keepImages: false).AllMse;

        double[] Of(double[] scores, bool isUnusual) => [.. scores.Where((_, i) => run.TestLabels[i] == unusual == isUnusual)];
        var curve = run.Pictures.Curves[unusual] = RocCurve.Of(Of(errors, false), Of(errors, true));
        var strangest = Enumerable.Range(0, errors.Length).Where(i => run.TestLabels[i] == unusual).MaxBy(i => errors[i]);
        var image = test.Slice(strangest, 1);
        run.Pictures.Strangest[unusual] = (image.Floats, image.Through(model.Whole).Floats);
        run.Release(model.Whole);
        return new AnomalyFacts(
            unusual, name.English, curve.Area, RocCurve.Of(Of(linear, false), Of(linear, true)).Area,
            Share(Of(errors, true), detector.Threshold), Share(Of(errors, false), detector.Threshold));
    }

    private static double Share(double[] errors, double threshold) => (double)errors.Count(e => e > threshold) / errors.Length;

    private static Tensor Pixels(UsesRun run, int[] rows)
    {
        var length = run.Shape.Length;
        var pixels = new byte[rows.Length * length];
        for (var i = 0; i < rows.Length; i++) run.Data.Set.Train.Pixels.Span.Slice(rows[i] * length, length).CopyTo(pixels.AsSpan(i * length));
        return new Tensor(pixels, rows.Length, length);
    }
}
