using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>The images that figures show.</summary>
internal sealed class LabPictures
{
    /// <summary>All test images, one after another.</summary>
    public ReadOnlyMemory<float> Originals { get; set; }

    /// <summary>The first training images.</summary>
    public ReadOnlyMemory<float> First { get; set; }

    /// <summary>Class names of the first training images.</summary>
    public IReadOnlyList<Text> FirstClasses { get; set; } = [];

    /// <summary>The shallow model's reconstructions and scores after 20 epochs.</summary>
    public ScoredImages? Shallow { get; set; }

    /// <summary>The shallow model's after 50.</summary>
    public ScoredImages? ShallowLong { get; set; }

    /// <summary>The deep model's after 20.</summary>
    public ScoredImages? DeepShort { get; set; }

    /// <summary>The deep model's after 50.</summary>
    public ScoredImages? Deep { get; set; }
}
