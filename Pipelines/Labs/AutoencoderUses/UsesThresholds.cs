namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>Where a word of the lesson becomes a number, each with its reason; a rule prints those that it uses.</summary>
internal static class UsesThresholds
{
    /// <summary>"Needs many labels": from the fewest to the most labels a network from scratch gains at least this share of the test images; below, labels would hardly matter.</summary>
    public const double GainByLabels = 0.2;

    /// <summary>"Sense", "different regions": the nearest codes vote for an image's own class for more than half of the images; most then lie among their own.</summary>
    public const double OwnClass = 0.5;

    /// <summary>"New images easily", "can be used": a distance to real images of at most this share of the other's; the project's own bar for generators.</summary>
    public const double MuchCloser = 0.5;

    /// <summary>"Works well only": images of the other kind have at least twice the squared error.</summary>
    public const double WorksBadly = 2;

    /// <summary>Keras publishes 146.95 after 30 epochs on all 70,000 digits (140.15 + 6.80); one more than that is as good.</summary>
    public const double VariationalLoss = 148;

    /// <summary>"Works": better than the mean training image on at least this share of the test images.</summary>
    public const double AlmostAll = 0.99;
}
