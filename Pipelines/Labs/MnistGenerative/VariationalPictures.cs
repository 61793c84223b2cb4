using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>What is shown of a VAE.</summary>
/// <param name="Samples">Images of standard normal codes.</param>
/// <param name="Manifold">Images of a grid through the normal quantiles.</param>
/// <param name="Codes">The means of the test images' codes.</param>
/// <param name="Interpolation">Images on the way from one digit to the next, line by line; null without labels.</param>
internal sealed record VariationalPictures(Tensor Samples, Tensor Manifold, Tensor Codes, Tensor? Interpolation);
