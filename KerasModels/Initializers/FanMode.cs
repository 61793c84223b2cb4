namespace MLGenerative.KerasModels.Initializers;

/// <summary>By which number of connections a variance is divided.</summary>
public enum FanMode
{
    /// <summary>Those that enter a unit.</summary>
    FanIn,

    /// <summary>Those that leave it.</summary>
    FanOut,

    /// <summary>The mean of both.</summary>
    FanAvg,
}
