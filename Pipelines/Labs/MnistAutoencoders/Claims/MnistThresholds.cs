namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;

/// <summary>Where a word of this lab becomes a number.</summary>
internal static class MnistThresholds
{
    /// <summary>"Follow the progress": of the epochs that lower the validation loss, the share that must raise a metric that tells progress. A metric that is independent of it rises in half of them.</summary>
    public const double Follows = 0.9;

    /// <summary>"Reconstructs": the share of the mean image's squared error that may be left: three quarters of what tells the images apart must come through the code.</summary>
    public const double ErrorLeft = 0.25;

    /// <summary>"Can be used for the reduction of dimension": codes may tell this much fewer digits right than pixels do.</summary>
    public const double AccuracyLost = 0.02;

    /// <summary>"Can be used for the detection of anomalies": the least area under the ROC curve. A pair of a digit and another image is then ordered rightly nine times in ten.</summary>
    public const double Area = 0.9;
}
