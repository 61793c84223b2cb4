namespace MLGenerative.KerasModels.Losses;

/// <summary>How the losses of the samples become one number.</summary>
public enum LossReduction
{
    /// <summary>Their weighted sum over their count.</summary>
    SumOverBatchSize,

    /// <summary>Their weighted sum.</summary>
    Sum,

    /// <summary>The same as <see cref="SumOverBatchSize"/>.</summary>
    Mean,

    /// <summary>Their weighted sum over the sum of the weights.</summary>
    MeanWithSampleWeight,

    /// <summary>They stay apart; such a loss cannot be trained on.</summary>
    None,
}
