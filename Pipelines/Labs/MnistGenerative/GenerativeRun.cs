using MLGenerative.Evaluation.Classification;
using MLGenerative.Evaluation.Generation;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>What the parts of this lab hand on to each other.</summary>
/// <param name="lab">The lab.</param>
/// <param name="context">What it runs with.</param>
internal sealed class GenerativeRun(Lab lab, LabContext context) : LabRun(lab, context)
{
    /// <summary>What is trained, for how long, and how much of it is looked at.</summary>
    public Plan Plan { get; } = Plan.Of(context.Settings.Quick);

    /// <summary>The numbers so far.</summary>
    public GenerativeResults Results { get; } = new();

    /// <summary>The pictures so far.</summary>
    public GenerativePictures Pictures { get; } = new();

    /// <summary>Judges samples; null without labels.</summary>
    public GeneratorJudge? Judge { get; set; }

    /// <summary>The training images alone: these models have no targets.</summary>
    public Samples TrainAlone => new(Images.Train.Inputs);

    /// <summary>The test images alone.</summary>
    public Samples TestAlone => new(Images.Test.Inputs);

    /// <summary>The test images, flat.</summary>
    public Tensor Test => Images.Test.Inputs[0];

    /// <summary>Makes as many images as are judged, and judges them.</summary>
    /// <param name="generator">From a standard normal code to an image.</param>
    /// <param name="seed">The seed of the codes.</param>
    /// <returns>The images; and the scores, or null without a judge or where an image is no image.</returns>
    public (Tensor Images, GeneratorScores? Scores) Sample(Model generator, int seed)
    {
        Context.Stop.ThrowIfCancellationRequested();
        var codes = LatentNoise.Normal(Math.Min(Plan.Samples, Test.Rows), generator.Inputs[0].Shape.Last.Factor, (ulong)seed);
        var images = LatentGrid.Decode(generator, codes);
        return (images, Judge is null || !Array.TrueForAll(images.Floats, float.IsFinite) ? null : Judge.Of(images));
    }

    /// <summary>Where an encoder puts the test images, and how many of them lie nearest to a training image of their own class.</summary>
    /// <param name="encoder">From an image to two numbers.</param>
    /// <param name="codes">What it makes of the test images.</param>
    public CodeFacts Codes(Model encoder, Tensor codes)
    {
        Context.Stop.ThrowIfCancellationRequested();
        if (Images.TestLabels is not { } asked || Images.TrainLabels is not { } known) return CodeFacts.Of(codes);
        return CodeFacts.Of(codes, NearestNeighbourClassifier.Accuracy(codes.Floats, asked, LatentGrid.Encode(encoder, Images.Train.Inputs[0]).Floats, known, codes.RowLength, neighbours: 1, Threads));
    }

    /// <summary>What the plane of codes shows; null without a judge.</summary>
    public PlaneFacts? Plane(Model decoder, CodeFacts? around = null)
    {
        if (Judge is null) return null;
        var images = LatentGrid.Decode(decoder, LatentGrid.Plane(Plan.PlaneSide, around?.Mean, around?.Deviation));
        return new PlaneFacts(PlaneSmoothness.Of(Judge.ClassesOf(images), Plan.PlaneSide), PlaneBlend.Of(images.Floats, Plan.PlaneSide, Test.Floats, Shape.Length));
    }
}
