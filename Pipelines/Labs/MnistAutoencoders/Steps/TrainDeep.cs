using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>Sections 2 to 6 – prepare the images, build, compile and train the model, reconstruct the test images.</summary>
internal static class TrainDeep
{
    public static void Run(MnistRun run)
    {
        // 2: x / 255, then 28 × 28 → 784
        var (results, test) = (run.Results, run.Images.Test.Inputs[0]);
        (results.Range, results.SampleLength) = ((test.Floats.Min(), test.Floats.Max()), test.RowLength);
        results.MeanImageMse = Quantiles.Mean(MeanImage.Of(run.Images.NormalizedTraining().Floats, test.RowLength).Errors(test.Floats));

        // 3 and 4: adam, mse, metrics=['accuracy']
        var deep = Rates.Prepared(run, Plan.Code);
        results.Model = ModelFacts.Of(deep.Whole);
        results.Widths = [deep.Whole.Inputs[0].Shape.Last.Factor, .. deep.Whole.Layers.Where(l => l.Weights.Count > 0).Select(l => l.Weights[^1].Shape.Last.Factor)];

        // 5: 50 epochs of batches of 256, validated on the test images; a look at the epochs that all sizes of code get
        var quick = run.Context.Settings.Quick;
        var trainer = run.Trainer("deep", MnistAutoencoderLabTexts.Training, deep.Whole, run.Images.Train, run.Images.Test, Plan.Batch, Plan.Epochs(quick));
        try
        {
            trainer.TrainTo(Plan.SizeEpochs(quick));
            Rates.Add(run, deep, Plan.Code);
            trainer.TrainTo(Plan.Epochs(quick));
        }
        finally
        {
            results.Figures = trainer.Figures;
        }

        // 6: decoded_images = autoencoder.predict(x_test)
        var scored = run.Reconstruct(deep.Whole, Plan.Batch, keepImages: true);
        scored.Save(run.Ml, run.Context.Output, "scores-deep.tsv");
        results.Scored = (BoxPlotStatistics.Of(scored.AllSsim), BoxPlotStatistics.Of(scored.AllMse));
        var outputs = run.Ml.Transforms.ReconstructImages("Reconstruction", LabImages.Features, deep.Whole, Plan.Batch).Fit(run.Images.TestView).Transform(run.Images.TestView).ToTensor("Reconstruction").Floats;
        results.OutputRange = (outputs.Min(), outputs.Max());
        (run.Deep, run.Reconstructions) = (deep, scored);
    }
}
