using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>The conclusion's "detection of anomalies": are images of another kind reconstructed worse?</summary>
internal static class FindAnomalies
{
    public static void Run(MnistRun run)
    {
        if (run.Deep is not { } deep || run.Reconstructions is not { } digits) return;
        if (run.LoadOther(run.Images.Name == "fashion-mnist" ? "mnist" : "fashion-mnist") is not { } others) return;
        var strange = run.Reconstruct(deep.Whole, Plan.Batch, images: others);
        run.Results.Anomalies = (RocCurve.Of(digits.AllMse, strange.AllMse).Area, others.Name, strange.Rows.Count);
    }
}
