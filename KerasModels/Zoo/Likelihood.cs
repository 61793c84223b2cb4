namespace MLGenerative.KerasModels.Zoo;

/// <summary>What a decoder's output says about an image: how its reconstruction is judged. Each is summed over the pixels.</summary>
public enum Likelihood
{
    /// <summary>Each pixel is the probability of white: binary cross-entropy.</summary>
    Bernoulli,

    /// <summary>The squared error, as it is.</summary>
    SquaredError,

    /// <summary>Each pixel is the mean of a normal distribution of given deviation: its negative log-density.</summary>
    Gaussian,
}
