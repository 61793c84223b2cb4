namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>How a curve moves, as who looks at it would say.</summary>
internal enum CurveMotion
{
    /// <summary>It ends about where it began, and does not leave that height between.</summary>
    Level,

    /// <summary>It ends higher than it began.</summary>
    Rises,

    /// <summary>It ends lower than it began.</summary>
    Falls,

    /// <summary>Between, it is lower than at both ends.</summary>
    FallsThenRises,

    /// <summary>Between, it is higher than at both ends.</summary>
    RisesThenFalls,

    /// <summary>Between, it is lower and higher than at both ends.</summary>
    Wavers,
}
