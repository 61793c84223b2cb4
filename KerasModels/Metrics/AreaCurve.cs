using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The curve whose area is taken.</summary>
public enum AreaCurve
{
    /// <summary>True positive rate over false positive rate.</summary>
    [KerasName("ROC")]
    Roc,

    /// <summary>Precision over recall.</summary>
    [KerasName("PR")]
    PrecisionRecall,

    /// <summary>Precision gain over recall gain (Flach and Kull, 2015).</summary>
    [KerasName("PRGAIN")]
    PrecisionRecallGain,
}
