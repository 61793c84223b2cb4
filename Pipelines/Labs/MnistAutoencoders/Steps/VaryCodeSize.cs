namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;

/// <summary>The conclusion's "by adjusting the size of the hidden layers": the same model with codes of 2 to 128 numbers, each trained anew.</summary>
internal static class VaryCodeSize
{
    public static void Run(MnistRun run)
    {
        var epochs = Plan.SizeEpochs(run.Context.Settings.Quick);
        foreach (var size in Plan.CodeSizes.Where(s => s != Plan.Code))
        {
            var model = Rates.Prepared(run, size);
            run.Trainer(FormattableString.Invariant($"code-{size}"), MnistAutoencoderLabTexts.CodeOf.With(size), model.Whole, run.Images.Train, run.Images.Test, Plan.Batch, epochs).TrainTo(epochs);
            Rates.Add(run, model, size);
            foreach (var part in new[] { model.Whole, model.Encoder, model.Decoder }) run.Release(part);
        }
    }
}
