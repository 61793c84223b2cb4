using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Handwritten digits (LeCun, Cortes, Burges 1998), CC BY-SA 3.0.</summary>
public sealed class Mnist : IdxDataSetSource
{
    /// <inheritdoc/>
    public override string Name => "mnist";

    /// <inheritdoc/>
    public override Text Description { get; } = new(
        "60,000 + 10,000 handwritten digits, 28x28 grey, 10 classes (LeCun, Cortes, Burges, CC BY-SA 3.0)",
        "60 000 + 10 000 chiffres manuscrits, 28x28 en gris, 10 classes (LeCun, Cortes, Burges, CC BY-SA 3.0)");

    /// <inheritdoc/>
    public override IReadOnlyList<Text> ClassNames { get; } = [.. "0123456789".Select(digit => Text.FromString(digit.ToString()))];

    /// <inheritdoc/>
    protected override IReadOnlyList<Uri> Addresses { get; } =
    [
        new("https://storage.googleapis.com/cvdf-datasets/mnist/"),
        new("https://ossci-datasets.s3.amazonaws.com/mnist/"),
        new("https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Checksums { get; } =
    [
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ];
}
