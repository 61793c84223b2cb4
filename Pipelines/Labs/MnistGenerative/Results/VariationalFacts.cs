using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>A variational autoencoder with a code of two numbers.</summary>
/// <param name="Seed">The seed of its training.</param>
/// <param name="Encoder">The encoder's layers.</param>
/// <param name="Decoder">The decoder's layers.</param>
/// <param name="Figures">Loss, reconstruction and divergence.</param>
/// <param name="Samples">What its decoder makes of standard normal noise.</param>
/// <param name="Codes">Where the test images lie: the means of their codes.</param>
/// <param name="Plane">What the plane shows; null without labels.</param>
/// <param name="Bounds">The mean bound on the log-likelihood of test images, in nats, by the number of codes drawn.</param>
internal sealed record VariationalFacts(
    int Seed, ModelFacts Encoder, ModelFacts Decoder, EpochFigures Figures, GeneratorScores? Samples, CodeFacts Codes, PlaneFacts? Plane, IReadOnlyList<double> Bounds)
    : GeneratorFacts(Seed, Encoder.Parameters + Decoder.Parameters, Figures, Samples)
{
    /// <summary>Where codes lie that are drawn for the test images from the distributions that the encoder gives them.</summary>
    public CodeFacts? Drawn { get; init; }

    /// <summary>How many test images the bounds are means of.</summary>
    public int BoundImages { get; init; }

    /// <summary>How many classes a line between the codes of two test images passes on its way, its ends included, on average over the lines; not a number without labels.</summary>
    public double ClassesOnLine { get; init; } = double.NaN;
}
