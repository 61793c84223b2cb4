using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>What the loss of a variational autoencoder can be told.</summary>
public record VariationalOptions
{
    /// <summary>Numbers a code, at least 1.</summary>
    public int LatentSize { get; init; } = 2;

    /// <summary>What the encoder says about the spread of a code.</summary>
    public LatentScale Scale { get; init; } = LatentScale.LogVariance;

    /// <summary>How a reconstruction is judged.</summary>
    public Likelihood Likelihood { get; init; } = Likelihood.Bernoulli;

    /// <summary>The deviation of the Gaussian likelihood, above 0; the others do not use it.</summary>
    public double Deviation { get; init; } = 1;

    /// <summary>How losses of single images become those of a batch.</summary>
    public VariationalReduction Reduction { get; init; } = VariationalReduction.MeanOverBatch;

    /// <summary>What the divergence counts, at least 0. Higgins et al., β-VAE, 2017.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Over how many updates the divergence's weight rises from 0 to <see cref="Beta"/>, evenly; 0: it is <see cref="Beta"/> from the start. Bowman et al., 2016.</summary>
    public int WarmUpSteps { get; init; }
}
