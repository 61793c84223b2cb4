using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>
/// Autoencoders are specific to their data: three models, each trained on two kinds of images in turn and scored on both. The other kind is Fashion-MNIST beside MNIST and the reverse; of other data, one half of
/// the classes beside the other.
/// </summary>
internal static class OfTwoKinds
{
    public static void Run(UsesRun run)
    {
        if (Kinds(run) is not { } kinds) return;
        run.Pictures.Kinds = [.. kinds.Select(k => (ReadOnlyMemory<float>)k.Test.Inputs[0].Floats)];
        Add(run, kinds, "dense", kind => Reconstruct(run, Owned(run, kinds, kind, run.Dense) ?? Dense(run, kinds[kind], kind)));
        Add(run, kinds, "convolutional", kind => Reconstruct(run, Owned(run, kinds, kind, run.Convolutional) ?? Convolutional(run, kinds[kind], kind)));
        Add(run, kinds, "super-resolution", kind =>
        {
            var model = Owned(run, kinds, kind, run.Enlarger) ?? Enlarging.Train(run, kinds[kind], Name("super-resolution", kind), UsesTexts.Of.With(UsesTexts.Enlarger, run.Results.Kinds[kind])).Model;
            return images => Enlarging.Restore(run, images, model);
        });
    }

    private static void Add(UsesRun run, LabImages[] kinds, string model, Func<int, Func<LabImages, ScoredImages>> train)
    {
        var restore = new[] { train(0), train(1) };
        var scored = restore.Select(r => kinds.Select(k => r(k)).ToArray()).ToArray();
        PairedComparison Gain(ScoredImages before, ScoredImages after) => PairedComparison.Of(before.AllSsim, after.AllSsim, higherIsBetter: true, seed: (ulong)run.Seed);
        var best = model == "super-resolution" ? kinds.Select(k => Enlarging.Untrained(run, k).MaxBy(u => Quantiles.Median(u.Scored.AllSsim)).Scored).ToList() : [];
        run.Results.Specific.Add(new KindFacts(
            model, [.. scored.Select(row => row.Select(s => RestorerFacts.Of(model, s)).ToList())], [.. Enumerable.Range(0, 2).Select(k => Gain(scored[k][k], scored[1 - k][k]))],
            [.. best.Select((b, k) => Gain(b, scored[1 - k][k]))]));
        foreach (var on in new[] { 0, 1 })
            foreach (var by in new[] { 0, 1 })
            {
                run.Pictures.Specific[(model, by, on)] = scored[by][on];
                scored[by][on].Save(run.Ml, run.Context.Output, FormattableString.Invariant($"scores-{model}-trained-on-{by + 1}-scored-on-{on + 1}.tsv"));
            }
    }

    private static Func<LabImages, ScoredImages> Reconstruct(UsesRun run, Autoencoder model) => images => run.Reconstructed(model.Whole, images);

    // What earlier parts trained on the lab's own images need not be trained again.
    private static T? Owned<T>(UsesRun run, LabImages[] kinds, int kind, T? model)
        where T : Autoencoder => kinds[kind] == run.Images ? model : null;

    private static ShallowAutoencoder Dense(UsesRun run, LabImages images, int kind)
    {
        var model = run.Prepare(new ShallowAutoencoder(new() { CodeSize = Plan.Code }), run.Seed);
        run.Trainer(Name("dense", kind), UsesTexts.Of.With(UsesTexts.Dense, run.Results.Kinds[kind]), model.Whole, images.Train, images.Test, run.Plan.DenseBatch, run.Plan.DenseEpochs).TrainTo(run.Plan.DenseEpochs);
        return model;
    }

    private static ConvolutionalAutoencoder Convolutional(UsesRun run, LabImages images, int kind)
    {
        var model = Losing.Convolutional(run, images, Name("convolutional", kind), UsesTexts.Of.With(UsesTexts.Convolutional, run.Results.Kinds[kind]), out var curve);
        run.Results.ConvolutionalCurves[run.Results.Kinds[kind].English] = curve;
        return model;
    }

    private static string Name(string model, int kind) => FormattableString.Invariant($"{model}-kind{kind + 1}");

    private static LabImages[]? Kinds(UsesRun run)
    {
        var other = run.Data.Set.Name switch { "mnist" => "fashion-mnist", "fashion-mnist" => "mnist", _ => null };
        if (other is not null)
        {
            run.Results.Kinds = [Text.FromString(run.Data.Set.Name), Text.FromString(other)];
            return run.LoadOther(other) is { } images ? [run.Images, images] : null;
        }

        var classes = run.TrainLabels.Distinct().Order().ToList();
        HashSet<int> first = [.. classes.Take(classes.Count / 2)];
        run.Results.Kinds = [UsesTexts.FirstClasses, UsesTexts.LastClasses];
        return [Part(run, first.Contains), Part(run, c => !first.Contains(c))];
    }

    private static LabImages Part(UsesRun run, Func<int, bool> belongs)
    {
        ImageDataView Of(ImageDataView view, int[] labels)
        {
            var rows = Enumerable.Range(0, labels.Length).Where(i => belongs(labels[i])).ToList();
            var pixels = new byte[rows.Count * view.Shape.Length];
            for (var i = 0; i < rows.Count; i++) view.Pixels.Span.Slice(rows[i] * view.Shape.Length, view.Shape.Length).CopyTo(pixels.AsSpan(i * view.Shape.Length));
            return new ImageDataView(view.DataSet, view.Shape, pixels, [.. rows.Select(i => (ushort)labels[i])]);
        }

        var set = run.Data.Set with { Train = Of(run.Data.Set.Train, run.TrainLabels), Test = Of(run.Data.Set.Test, run.TestLabels) };
        return LabImages.Of(run.Ml, new LabData(set, set.Train, set.Test, null, run.Data.NotComparable));
    }
}
