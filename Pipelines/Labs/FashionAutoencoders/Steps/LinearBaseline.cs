using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>The linear baseline: as many principal components as the code has neurons.</summary>
internal static class LinearBaseline
{
    public static void Run(FashionRun run)
    {
        var train = run.Images.Train.Inputs[0];
        var components = Math.Min(Plan.Code, train.Rows - 1);
        var pca = Pca.Fit(train.Bytes, train.RowLength, components, run.Threads);
        var scored = ScoredImages.Of(run.Ml, run.Images.TestView, LabImages.Features, run.Shape, (output, input) => run.Ml.Transforms.ReconstructByComponents(output, input, pca), keepImages: false);
        run.Results.Pca = Scoring.Facts(scored);
        scored.Save(run.Ml, run.Context.Output, "scores-pca.tsv");
    }
}
