namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>One autoencoder trained on two losses, and what is lost of the images.</summary>
/// <param name="EntropyOfEntropy">Cross-entropy of test images, trained on cross-entropy.</param>
/// <param name="EntropyOfError">Cross-entropy of test images, trained on squared error.</param>
/// <param name="ErrorOfEntropy">Squared error of test images, trained on cross-entropy.</param>
/// <param name="ErrorOfError">Squared error of test images, trained on squared error.</param>
/// <param name="Identical">Test images that the convolutional autoencoder gives back byte for byte.</param>
/// <param name="Images">Test images.</param>
/// <param name="BetterThanMean">Share of test images that the convolutional autoencoder reconstructs with less squared error than the mean training image has.</param>
/// <param name="Dense">Scores of the dense autoencoder with a code of 32 numbers.</param>
/// <param name="Pca">Scores of as many principal components.</param>
internal sealed record LossFacts(
    double EntropyOfEntropy, double EntropyOfError, double ErrorOfEntropy, double ErrorOfError, int Identical, int Images, double BetterThanMean, RestorerFacts Dense, RestorerFacts Pca);
