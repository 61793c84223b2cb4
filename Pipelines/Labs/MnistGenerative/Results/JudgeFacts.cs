namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>The classifier that judges.</summary>
/// <param name="Accuracy">The share of test images whose class it finds.</param>
/// <param name="Features">How many features its distances are taken in.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record JudgeFacts(double Accuracy, int Features, long Parameters);
