namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>Two numbers an image: an autoencoder's code beside two principal components.</summary>
/// <param name="Accuracy">Share of test images whose nearest training codes vote for their own class.</param>
/// <param name="PcaAccuracy">The same of two principal components.</param>
/// <param name="Mse">Mean squared error of the autoencoder's reconstructions.</param>
/// <param name="PcaMse">The same of two principal components.</param>
/// <param name="ShuffledAccuracy">The accuracy of an autoencoder that saw the pixels in another order, the same for all images.</param>
/// <param name="Strangers">Share of test images whose nearest training code belongs to another class.</param>
/// <param name="Deviation">The greatest deviation of a coordinate of the test images' codes.</param>
/// <param name="Classes">How many classes there are.</param>
internal sealed record PlaneComparison(double Accuracy, double PcaAccuracy, double Mse, double PcaMse, double ShuffledAccuracy, double Strangers, double Deviation, int Classes);
