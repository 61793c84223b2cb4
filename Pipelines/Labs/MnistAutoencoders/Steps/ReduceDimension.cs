using MLGenerative.Evaluation.Classification;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>The conclusion's "reduction of dimension": does what tells digits apart survive in the code?</summary>
internal static class ReduceDimension
{
    public static void Run(MnistRun run)
    {
        if (run.Images.TrainLabels is not { } known || run.Images.TestLabels is not { } asked || run.Deep is not { } deep) return;
        var (count, queries, length) = (Math.Min(Plan.FittedImages, known.Length), Math.Min(Plan.Queries, asked.Length), run.Shape.Length);
        var view = run.Ml.Data.TakeRows(run.Images.TestView, queries);
        var codes = run.Ml.Transforms.ReconstructImages("Code", LabImages.Features, deep.Encoder, Plan.Batch).Fit(view).Transform(view).ToTensor("Code");
        var byCode = NearestNeighbourClassifier.Accuracy(codes.Floats, asked[..queries], Rates.TrainingCodes(run, deep).Floats, known[..count], Plan.Code, threads: run.Threads);
        run.Context.Stop.ThrowIfCancellationRequested();
        var byPixels = NearestNeighbourClassifier.Accuracy(
            run.Images.Test.Inputs[0].Floats.AsMemory(0, queries * length), asked[..queries], run.Images.NormalizedTraining(count).Floats, known[..count], length, threads: run.Threads);
        run.Results.Neighbours = (byCode, byPixels, count, queries);
    }
}
