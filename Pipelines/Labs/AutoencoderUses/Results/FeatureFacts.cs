namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>A way to classify with few labels.</summary>
/// <param name="Method"><c>pixels</c>, <c>scratch</c>, <c>encoder</c> or <c>tuned</c>.</param>
/// <param name="Labels">How many labelled images it was trained with.</param>
/// <param name="Accuracies">Share of test images given their class, one a draw of labelled images.</param>
internal sealed record FeatureFacts(string Method, int Labels, IReadOnlyList<double> Accuracies)
{
    /// <summary>Softmax regression on raw pixels.</summary>
    public const string Pixels = "pixels";

    /// <summary>A network like the encoder, trained on the labelled images alone.</summary>
    public const string Scratch = "scratch";

    /// <summary>Softmax regression on the pretrained encoder's features.</summary>
    public const string Encoder = "encoder";

    /// <summary>The pretrained encoder, trained further with the labelled images.</summary>
    public const string Tuned = "tuned";

    /// <summary>The mean over draws.</summary>
    public double Mean => Accuracies.Average();
}
