using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders;

/// <summary>What the parts of this lab hand on to each other.</summary>
/// <param name="lab">The lab.</param>
/// <param name="context">What it runs with.</param>
internal sealed class MnistRun(Lab lab, LabContext context) : LabRun(lab, context)
{
    /// <summary>The numbers so far.</summary>
    public MnistResults Results { get; } = new();

    /// <summary>The deep autoencoder, trained.</summary>
    public MnistAutoencoder? Deep { get; set; }

    /// <summary>Its reconstructions.</summary>
    public ScoredImages? Reconstructions { get; set; }
}
