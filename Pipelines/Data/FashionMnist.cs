using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Zalando's garments (Xiao, Rasul, Vollgraf 2017), MIT licence.</summary>
public sealed class FashionMnist : IdxDataSetSource
{
    internal static readonly IReadOnlyList<Text> Garments =
    [
        new("T-shirt/top", "T-shirt/haut"), new("Trouser", "Pantalon"), new("Pullover", "Pull"), new("Dress", "Robe"), new("Coat", "Manteau"),
        new("Sandal", "Sandale"), new("Shirt", "Chemise"), new("Sneaker", "Basket"), new("Bag", "Sac"), new("Ankle boot", "Bottine"),
    ];

    /// <inheritdoc/>
    public override string Name => "fashion-mnist";

    /// <inheritdoc/>
    public override Text Description { get; } = new(
        "60,000 + 10,000 garments, 28x28 grey, 10 classes (Zalando Research, MIT)",
        "60 000 + 10 000 vêtements, 28x28 en gris, 10 classes (Zalando Research, MIT)");

    /// <inheritdoc/>
    public override IReadOnlyList<Text> ClassNames => Garments;

    /// <inheritdoc/>
    protected override IReadOnlyList<Uri> Addresses { get; } =
    [
        new("https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/"),
        new("https://storage.googleapis.com/tensorflow/tf-keras-datasets/"),
        new("https://fashion-mnist.s3.eu-central-1.amazonaws.com/"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Checksums { get; } =
    [
        "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
        "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
        "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
        "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
    ];
}
