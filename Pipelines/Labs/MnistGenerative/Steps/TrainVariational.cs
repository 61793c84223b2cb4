using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

/// <summary>Section 2 – Variational autoencoder: as the lab's program, sums over batches of 128; and the lesson's, with log σ.</summary>
internal static class TrainVariational
{
    public static void Run(GenerativeRun run)
    {
        foreach (var seed in run.Seeds)
        {
            var (facts, pictures) = Train(run, FormattableString.Invariant($"vae-seed{seed}"), TrainVariationalTexts.Training.With(seed), VariationalAutoencoder.Options.MnistLab, seed);
            run.Results.Variationals.Add(facts);
            if (seed == run.Seed) run.Pictures.Variational = pictures;
        }
    }

    public static void RunLesson(GenerativeRun run) =>
        (run.Results.Lesson, run.Pictures.Lesson) = Train(run, "lesson-vae", TrainVariationalTexts.Lesson, Plan.Lesson, run.Seed);

    private static (VariationalFacts Facts, VariationalPictures Pictures) Train(GenerativeRun run, string name, Phrase title, VariationalAutoencoder.Options options, int seed)
    {
        var model = new VariationalAutoencoder(options);
        run.Prepare(model, seed);
        model.Compile();
        run.Prepare(model.Encoder, seed);
        var (encoder, decoder) = (ModelFacts.Of(model.Encoder), ModelFacts.Of(model.Decoder));
        var trainer = run.Trainer(name, title, model, run.TrainAlone, run.TestAlone, Plan.Batch, run.Plan.VariationalEpochs);
        trainer.TrainTo(run.Plan.VariationalEpochs);

        var codes = LatentGrid.Encode(model.Encoder, run.Test);
        var (samples, scores) = run.Sample(model.Generator, seed);
        var likely = run.Test.Slice(0, Math.Min(run.Plan.BoundImages, (run.Test.Rows / 20) + 1));
        var bounds = LikelihoodBound.Of(model, likely, Plan.BoundCodes, (ulong)seed, run.Context.Stop);
        var lines = Interpolation(run, model, codes);
        var facts = new VariationalFacts(
            seed, encoder, decoder, trainer.Figures, scores, run.Codes(model.Encoder, codes), run.Plane(model.Generator), [.. bounds.Select(b => b.Average())])
        {
            BoundImages = likely.Rows,
            Drawn = CodeFacts.Of(LatentCodes.Drawn(model, run.Test, (ulong)seed)),
            ClassesOnLine = lines is null || run.Judge is null ? double.NaN : run.Judge.ClassesOf(lines).Chunk(Plan.InterpolationSteps).Average(line => line.Distinct().Count()),
        };
        var pictures = new VariationalPictures(
            samples.Slice(0, Math.Min(100, samples.Rows)), LatentGrid.Decode(model.Generator, LatentGrid.Plane(run.Plan.ManifoldSide)), codes, lines);
        run.Release(model);
        return (facts, pictures);
    }

    // From the code of the first test image of a class to that of the first of the next class.
    private static Tensor? Interpolation(GenerativeRun run, VariationalModel model, Tensor codes)
    {
        if (run.Images.TestLabels is not { } labels) return null;
        var firsts = labels.Select((label, place) => (label, place)).GroupBy(l => l.label).OrderBy(g => g.Key).Select(g => g.First().place).ToList();
        if (firsts.Count < 2) return null;
        var lines = CodePaths.Between(Rows(codes, firsts.SkipLast(1)), Rows(codes, firsts.Skip(1)), Plan.InterpolationSteps, spherical: false);
        return LatentGrid.Decode(model.Generator, lines);
    }

    private static Tensor Rows(Tensor codes, IEnumerable<int> places)
    {
        float[] values = [.. places.SelectMany(p => codes.Floats.Skip(p * codes.RowLength).Take(codes.RowLength))];
        return new Tensor(values, values.Length / codes.RowLength, codes.RowLength);
    }
}
