using MLGenerative.Evaluation.Compression;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>What the codes are measured against: PNG files, and a quantized cosine transform with the same entropy coder.</summary>
internal static class CompressWithoutLearning
{
    public static void Run(MnistRun run)
    {
        Rates.Add(run, Rates.Png, 0, new PngCodec(run.Shape));
        var fitted = run.Images.NormalizedTraining(Plan.FittedImages).Floats;
        foreach (var step in Plan.DctSteps) Rates.Add(run, Rates.Cosines, step, DctCodec.Fit(fitted, run.Shape, step / 255.0));
    }
}
