using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

/// <summary>A classifier of our own, trained on the training split, by which generated images are judged.</summary>
internal static class TrainJudge
{
    public static void Run(GenerativeRun run)
    {
        run.Load();
        if (run.Images.TrainLabels is not { } labels || run.Images.TestLabels is not { } testLabels)
        {
            run.Context.Screen.Notice(TrainJudgeTexts.NoLabels);
            return;
        }

        var classifier = new ImageClassifier(new() { Side = run.Shape.Width, Channels = run.Shape.Channels, Classes = Math.Max(2, labels.Concat(testLabels).Max() + 1) });
        run.Prepare(classifier.Whole, run.Seed);
        run.Prepare(classifier.Features, run.Seed);
        classifier.Compile();
        var trainer = run.Trainer(
            "judge", TrainJudgeTexts.Training, classifier.Whole, (run.Images.TrainImages, new Tensor(labels, labels.Length, 1)), (run.Images.TestImages, new Tensor(testLabels, testLabels.Length, 1)), Plan.Batch, Plan.JudgeEpochs);
        trainer.TrainTo(Plan.JudgeEpochs);
        run.Judge = new GeneratorJudge(classifier, run.Images.NormalizedTraining(), run.Test, run.Shape, run.Threads, Plan.Compared);
        run.Results.Judge = new JudgeFacts(run.Judge.Accuracy(run.Test, testLabels), run.Judge.FeatureCount, classifier.Whole.ParameterCount);
    }
}
