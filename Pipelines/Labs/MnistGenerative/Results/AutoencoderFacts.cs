using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>The autoencoder with a code of two numbers.</summary>
/// <param name="Seed">The seed of its training.</param>
/// <param name="Model">Its layers.</param>
/// <param name="Figures">Its losses.</param>
/// <param name="Samples">What its decoder makes of standard normal noise.</param>
/// <param name="Ssim">Median SSIM of the reconstructed test images.</param>
/// <param name="Mse">Their median squared error.</param>
/// <param name="Kept">Median share of the gradient energy that they keep.</param>
/// <param name="Codes">Where the test images lie.</param>
/// <param name="Plane">What the plane of codes shows; null without labels.</param>
internal sealed record AutoencoderFacts(
    int Seed, ModelFacts Model, EpochFigures Figures, GeneratorScores? Samples, double Ssim, double Mse, double Kept, CodeFacts Codes, PlaneFacts? Plane)
    : GeneratorFacts(Seed, Model.Parameters, Figures, Samples);
