namespace MLGenerative.Evaluation.Reports;

/// <summary>How strongly a notice asks for attention.</summary>
public enum NoticeKind
{
    /// <summary>Something worth knowing.</summary>
    Information,

    /// <summary>Something that limits what the report says, such as synthetic data.</summary>
    Warning,
}
