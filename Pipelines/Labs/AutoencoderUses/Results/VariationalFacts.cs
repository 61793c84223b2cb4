using MLGenerative.Evaluation.Generation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>The convolutional variational autoencoder with a 2-D code.</summary>
/// <param name="Figures">Its losses, epoch by epoch.</param>
/// <param name="Accuracy">Share of test images whose nearest training codes (means) vote for their own class.</param>
/// <param name="Means">Of the two coordinates of the test images' codes, drawn from their distributions.</param>
/// <param name="Deviations">Of the same.</param>
/// <param name="ClassifierAccuracy">Of the classifier that judges generated images, on test images.</param>
/// <param name="Frechet">Distance of samples to test images, in the classifier's features.</param>
/// <param name="DecoderFrechet">The same of images that the plain autoencoder's decoder makes of standard normal codes.</param>
/// <param name="RealFrechet">The same of as many training images: what remains between two sets of real images.</param>
/// <param name="Grid">Smoothness of the grid over the plane, by the classifier.</param>
/// <param name="DecoderGrid">The same over the plain autoencoder's plane.</param>
/// <param name="Blend">How gently neighbours on the grid change into each other: <see cref="PlaneBlend"/>.</param>
/// <param name="Classes">How many classes there are.</param>
internal sealed record VariationalFacts(
    EpochFigures Figures, double Accuracy, IReadOnlyList<double> Means, IReadOnlyList<double> Deviations, double ClassifierAccuracy, double Frechet, double DecoderFrechet, double RealFrechet,
    PlaneSmoothness Grid, PlaneSmoothness DecoderGrid, double Blend, int Classes);
