namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>The images that figures show, beside the test images themselves.</summary>
internal sealed class FashionPictures
{
    /// <summary>The first training images.</summary>
    public ReadOnlyMemory<float> First { get; set; }

    /// <summary>Classes of the first training images; empty where there are no labels.</summary>
    public IReadOnlyList<int> FirstLabels { get; set; } = [];

    /// <summary>The shallow model's reconstructions and scores after 20 epochs.</summary>
    public ScoredImages? Shallow { get; set; }

    /// <summary>The shallow model's after 50.</summary>
    public ScoredImages? ShallowLong { get; set; }

    /// <summary>The deep model's after 20.</summary>
    public ScoredImages? DeepShort { get; set; }

    /// <summary>The deep model's after 50.</summary>
    public ScoredImages? Deep { get; set; }
}
