namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>Where a word of a lab becomes a number: every threshold that labs share, with its reason. A rule prints those that it uses.</summary>
internal static class Thresholds
{
    /// <summary>"Stable": an epoch that lowers the validation loss by less than this share. With it Keras's own curves of the Fashion-MNIST lab are stable from epoch 7 or 8 on, where that lab reads 7.5 off its figure.</summary>
    public const double PlateauShare = 0.005;

    /// <summary>"Not very large": a gap between validation and training loss up to this share of the validation loss. About twice the gap that Keras's own trainings of the Fashion-MNIST lab end with (0.8 % and 1.0 %), which that lab calls not very large.</summary>
    public const double LargestGap = 0.02;

    /// <summary>"No overfitting": a final validation loss up to this share above its least; as much as one plateau epoch.</summary>
    public const double LargestRise = PlateauShare;

    /// <summary>"Close latent vectors do not necessarily correspond to the same digits": at least this share of the test images has a nearest training code of another class.</summary>
    public const double Mixed = 0.1;

    /// <summary>"Close to a normal distribution": along both axes the mean of the codes drawn for test images lies within this of 0, and their deviation within this of 1.</summary>
    public const double NearNormal = 0.25;

    /// <summary>"Blend into each other": neighbours on the decoded plane differ by at most this share of what two test images do.</summary>
    public const double Blend = 0.25;

    /// <summary>A turn of a curve is spoken of only where it is seen: by more than this share of the curve's greatest value, some pixels of a figure.</summary>
    public const double SeenTurn = 0.02;

    /// <summary>"Could stop here": this share of the fall of the validation loss is reached; what is left is a tenth.</summary>
    public const double EnoughOfTheFall = 0.9;
}
