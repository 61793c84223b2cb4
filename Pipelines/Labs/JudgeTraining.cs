using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>The classifier by which a lab judges generated images, trained on the lab's training images alone.</summary>
internal static class JudgeTraining
{
    /// <summary>Trains it, or takes what an interrupted run left.</summary>
    /// <param name="run">The run, its images loaded.</param>
    /// <param name="name">The training's name in files.</param>
    /// <param name="title">What the screen calls it.</param>
    /// <param name="labels">The class of each training image.</param>
    /// <param name="testLabels">The class of each test image, on which it is validated.</param>
    /// <param name="batch">Images a step.</param>
    /// <param name="epochs">For how long.</param>
    /// <returns>The classifier, both its models on the run's threads, and its training.</returns>
    public static (ImageClassifier Classifier, LabTrainer Trainer) Train(LabRun run, string name, Phrase title, int[] labels, int[] testLabels, int batch, int epochs)
    {
        static Tensor Column(int[] classes) => new(classes, classes.Length, 1);
        var classifier = new ImageClassifier(new() { Side = run.Shape.Width, Channels = run.Shape.Channels, Classes = Math.Max(2, labels.Concat(testLabels).Max() + 1) });
        run.Prepare(classifier.Whole, run.Seed);
        run.Prepare(classifier.Features, run.Seed);
        classifier.Compile();
        var trainer = run.Trainer(name, title, classifier.Whole, (run.Images.TrainImages, Column(labels)), (run.Images.TestImages, Column(testLabels)), batch, epochs);
        trainer.TrainTo(epochs);
        return (classifier, trainer);
    }
}
