using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>What the parts of this lab hand on to each other.</summary>
/// <param name="lab">The lab.</param>
/// <param name="context">What it runs with.</param>
internal sealed class FashionRun(Lab lab, LabContext context) : LabRun(lab, context)
{
    /// <summary>The numbers so far.</summary>
    public LabResults Results { get; } = new();

    /// <summary>The pictures so far.</summary>
    public FashionPictures Pictures { get; } = new();

    /// <summary>Names count on across models, as in the lab's Python session, which printed them with Keras 2.</summary>
    public NameScope Names { get; } = new(NamingStyle.Keras2);

    /// <summary>Part 2: the shallow autoencoder.</summary>
    public ShallowAutoencoder? Shallow { get; set; }

    /// <summary>Its training, which part 3 takes further.</summary>
    public LabTrainer? ShallowTrainer { get; set; }
}
