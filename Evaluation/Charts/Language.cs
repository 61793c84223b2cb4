namespace MLGenerative.Evaluation.Charts;

/// <summary>The language of numbers and generic words in charts and reports.</summary>
public enum Language
{
    /// <summary>Decimal point, thousands by comma.</summary>
    English,

    /// <summary>Decimal comma, thousands by a narrow no-break space.</summary>
    French,
}
