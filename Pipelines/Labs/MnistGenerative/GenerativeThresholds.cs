namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>Where a word of the lab becomes a number: thresholds of this lab alone, each with its reason. A rule prints those that it uses.</summary>
internal static class GenerativeThresholds
{
    /// <summary>"Stable": at most this share of the epochs ends with a higher training loss than the one before; one of twenty.</summary>
    public const double StableRises = 0.05;

    /// <summary>"Unstable": at least this share of the epochs ends with a higher loss of one of the two; one of five.</summary>
    public const double UnstableRises = 0.2;

    /// <summary>"Slightly" more: by at most a quarter.</summary>
    public const double Slightly = 0.25;

    /// <summary>"Is stable": no epoch of the last third changes the figure by more than this share of it; the plateau of a loss counts the same.</summary>
    public const double Settled = Verdicts.Thresholds.PlateauShare;

    /// <summary>"Continuous and structured": at least this share of the neighbours on the plane are of the same class …</summary>
    public const double Smooth = 0.8;

    /// <summary>… and at least this many classes appear on it: a plane of one class would be smooth, too.</summary>
    public const int ClassesOnPlane = 8;

    /// <summary>"Blurred": less than this share of the real images' gradient energy. A tenth less is what the eye begins to see.</summary>
    public const double Blurred = 0.9;

    /// <summary>"Sharp": at least as much gradient energy as not blurred, and no more than this: beyond, it is speckles.</summary>
    public const double Speckled = 1.5;

    /// <summary>"Realistic": at least half of the generated images lie among real ones …</summary>
    public const double Realistic = 0.5;

    /// <summary>… and every class has at least this share.</summary>
    public const double EveryClass = 0.03;

    /// <summary>The equilibrium that the lab expects at ½: both mean judgements of the last epoch lie within these bounds.</summary>
    public const double EquilibriumLow = 0.4, EquilibriumHigh = 0.6;

    /// <summary>A GAN of fewer training steps is not judged: in the film strip of the lab's own data all samples are one grey shape after 469 steps (an epoch), and digits after 1,407 (three).</summary>
    public const int FewestSteps = 1_000;

    /// <summary>Collapsed: less than this share of the real images' variance is left …</summary>
    public const double CollapsedDiversity = 0.25;

    /// <summary>… or the classifier sees one class in more than this share of the images.</summary>
    public const double CollapsedShare = 0.5;

    /// <summary>"Efficient": this share of the fall of the loss within half of the epochs.</summary>
    public const double EnoughOfTheFall = Verdicts.Thresholds.EnoughOfTheFall;
}
