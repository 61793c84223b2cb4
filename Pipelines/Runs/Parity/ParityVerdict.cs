namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>What two loss curves say of two trainings.</summary>
internal enum ParityVerdict
{
    /// <summary>The same, as far as roundings let it be seen.</summary>
    Same,

    /// <summary>Another from the first epoch on.</summary>
    Other,

    /// <summary>They part as roundings may make them part, or otherwise.</summary>
    Unknown,
}
