namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>Where a word of a lab becomes a number: every threshold that labs share, with its reason. A rule prints those that it uses.</summary>
internal static class Thresholds
{
    /// <summary>"Stable": an epoch that lowers the validation loss by less than this share. Half a percent is what the eye still sees as level in a figure of the lab's size.</summary>
    public const double PlateauShare = 0.005;

    /// <summary>"Not very large": a gap between validation and training loss up to this share of the validation loss. Twice the range of Keras's own final losses over seeds.</summary>
    public const double LargestGap = 0.02;

    /// <summary>"No overfitting": a final validation loss up to this share above its least; as much as one plateau epoch.</summary>
    public const double LargestRise = PlateauShare;

    /// <summary>"Could stop here": this share of the fall of the validation loss is reached; what is left is a tenth.</summary>
    public const double EnoughOfTheFall = 0.9;
}
