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

        var (classifier, _) = JudgeTraining.Train(run, "judge", TrainJudgeTexts.Training, labels, testLabels, Plan.Batch, run.Plan.JudgeEpochs);
        run.Judge = new GeneratorJudge(classifier, run.Images.NormalizedTraining(), run.Test, run.Shape, run.Threads, run.Plan.Compared);
        run.Results.Judge = new JudgeFacts(run.Judge.Accuracy(run.Test, testLabels), run.Judge.FeatureCount, classifier.Whole.ParameterCount);
    }
}
