namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Which way a figure gets better.</summary>
public enum MonitorMode
{
    /// <summary>By its name: losses and errors get smaller, accuracies and the like larger.</summary>
    Auto,

    /// <summary>Smaller is better.</summary>
    Min,

    /// <summary>Larger is better.</summary>
    Max,
}
