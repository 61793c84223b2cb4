namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>A class that was left out of training and is to be found among the test images.</summary>
/// <param name="Class">Its number.</param>
/// <param name="Name">Its name in files.</param>
/// <param name="Area">Area under the ROC curve of the autoencoder's reconstruction error.</param>
/// <param name="PcaArea">The same of as many principal components as the code has numbers.</param>
/// <param name="Found">Share of the class's test images above the detector's threshold.</param>
/// <param name="FalseAlarms">Share of the other test images above it.</param>
internal sealed record AnomalyFacts(int Class, string Name, double Area, double PcaArea, double Found, double FalseAlarms);
