using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>
/// Features without labels: the convolutional encoder, pretrained on images alone, against raw pixels and a network of the same layers from scratch, with few labels. As many steps of Adam for each, on the same
/// labelled images; a draw takes images of every class in equal numbers (with seven classes 98 where the plan says 100) from a place of its own in the training set.
/// </summary>
internal static class WithFewLabels
{
    private const int FewBatch = 32;

    private static readonly string[] Methods = [FeatureFacts.Pixels, FeatureFacts.Scratch, FeatureFacts.Encoder, FeatureFacts.Tuned];

    public static void Run(UsesRun run)
    {
        var encoder = run.Half(run.Convolutional!.Encoder);
        var test = (Classes: Column(run.TestLabels), Codes: new Lazy<Tensor>(() => Flat(run.Images.TestImages.Through(encoder))));
        var identity = run.Identity(
            "few-labels", run.Convolutional.Whole, FewBatch, run.Plan.Updates, (run.Images.TrainImages, Column(run.TrainLabels)), (run.Images.TestImages, test.Classes));
        (identity["draws"], identity["pretrained"]) = (run.Plan.Draws, SampleHashes.Of(run.Convolutional.Whole.GetWeights()));
        var kept = new KeptNumbers(run.Context.Output, "few-labels", identity, run.Context.Settings.Resume);
        var (classes, fewest) = (run.TrainLabels.Distinct().Count(), run.TrainLabels.CountBy(l => l).Min(c => c.Value));
        var counts = run.Plan.Labels.Select(n => n / classes * classes).Where(n => n > 0 && n / classes <= fewest).Distinct().ToList();
        run.Results.LabelCounts = counts;
        var (done, all) = (0, counts.Count * Methods.Length * run.Plan.Draws);
        foreach (var labels in counts)
            foreach (var method in Methods)
            {
                var accuracies = Enumerable.Range(0, run.Plan.Draws).Select(draw =>
                {
                    run.Context.Stop.ThrowIfCancellationRequested();
                    var accuracy = kept.Get(FormattableString.Invariant($"{method}-{labels}-{draw}"), () => Accuracy(run, method, Draw(run, labels, draw), encoder, test.Classes, test.Codes, draw));
                    run.Context.Screen.Advance(UsesTexts.FewLabels, ++done, all, UsesTexts.FewLabelsStep.With(RestorerTexts.Named(method), labels, accuracy));
                    return accuracy;
                }).ToList();
                run.Results.Features.Add(new FeatureFacts(method, labels, accuracies));
            }

        run.Release(encoder);
    }

    private static double Accuracy(UsesRun run, string method, int[] rows, Model encoder, Tensor testClasses, Lazy<Tensor> testCodes, int draw)
    {
        Tensor images = Rows(run.Images.TrainImages, rows), classes = Column(Array.ConvertAll(rows, r => run.TrainLabels[r]));
        var isConvolutional = method is FeatureFacts.Scratch or FeatureFacts.Tuned;
        var (train, test) = method == FeatureFacts.Pixels ? (Flat(images), Flat(run.Images.TestImages)) : isConvolutional ? (images, run.Images.TestImages) : (Flat(images.Through(encoder)), testCodes.Value);
        var whole = isConvolutional ? Network(run, method == FeatureFacts.Tuned) : new Sequential([new Input(train.RowLength), new Dense(run.Classes, "softmax")]);
        run.Prepare(whole, run.Seed + draw);
        whole.Compile("adam", "sparse_categorical_crossentropy", ["accuracy"]);
        var batch = Math.Min(FewBatch, rows.Length);
        var stepsPerEpoch = (rows.Length + batch - 1) / batch;
        whole.Fit(train, classes, epochs: (run.Plan.Updates + stepsPerEpoch - 1) / stepsPerEpoch, batchSize: batch, cancellationToken: run.Context.Stop);
        run.Context.Stop.ThrowIfCancellationRequested();
        var accuracy = whole.Evaluate(test, testClasses, batchSize: Plan.Batch)["accuracy"];
        run.Release(whole);
        return accuracy;
    }

    // The encoder's layers with a class for each output: new weights, or the pretrained ones to begin with.
    private static Model Network(UsesRun run, bool pretrained)
    {
        var model = new ConvolutionalAutoencoder();
        if (pretrained) model.Whole.SetWeights(run.Convolutional!.Whole.GetWeights());
        return new Model(model.Encoder.Inputs[0], new Dense(run.Classes, Activation.Softmax).Apply(new Flatten().Apply(model.Encoder.Outputs[0])));
    }

    // From a place of its own on, the first images of each class.
    private static int[] Draw(UsesRun run, int labels, int draw)
    {
        var (count, wanted) = (run.TrainLabels.Length, labels / run.TrainLabels.Distinct().Count());
        var start = (int)((long)draw * count / run.Plan.Draws);
        var left = Enumerable.Repeat(wanted, run.Classes).ToArray();
        var rows = new List<int>(labels);
        for (var i = 0; i < count && rows.Count < labels; i++)
        {
            var row = (start + i) % count;
            if (left[run.TrainLabels[row]]-- > 0) rows.Add(row);
        }

        return [.. rows];
    }

    private static Tensor Rows(Tensor images, int[] rows)
    {
        var chosen = new byte[rows.Length * images.RowLength];
        for (var i = 0; i < rows.Length; i++) images.Bytes.AsSpan(rows[i] * images.RowLength, images.RowLength).CopyTo(chosen.AsSpan(i * images.RowLength));
        return new Tensor(chosen, [rows.Length, .. images.Shape.Skip(1).Select(d => d.Factor)]);
    }

    private static Tensor Flat(Tensor images) => images.Reshape(images.Rows, images.RowLength);

    private static Tensor Column(int[] classes) => new(classes, classes.Length, 1);
}
