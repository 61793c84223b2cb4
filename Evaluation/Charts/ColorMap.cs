namespace MLGenerative.Evaluation.Charts;

/// <summary>How a number between 0 and 1 becomes a colour.</summary>
public enum ColorMap
{
    /// <summary>Black to white.</summary>
    Grey,

    /// <summary>Matplotlib's viridis: dark violet through green to yellow, evenly perceived, safe for the colour-blind.</summary>
    Viridis,
}
