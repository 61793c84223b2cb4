using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A GAN of convolutions with batch normalization. Radford, Metz and Chintala, 2015.</summary>
/// <remarks>The halves of TensorFlow's DCGAN tutorial, with a sigmoid image (pixels are from 0 to 1 here). Adam of rate 1e-4, batches of 256, 50 epochs.</remarks>
[ShortName("dcgan")]
public sealed class DcGan : AdversarialModel, IGenerativeModel
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public DcGan(Options? options = null, NameScope? names = null) : base(Halves(options ?? new Options(), names ?? new NameScope())) { }

    /// <inheritdoc/>
    public int Epochs => 50;

    /// <inheritdoc/>
    public int BatchSize => 256;

    /// <inheritdoc/>
    public override void Compile() => Compile(new Adam(1e-4), new Adam(1e-4));

    private static (Model Generator, Model Discriminator) Halves(Options options, NameScope names) => (MakeGenerator(options, names), MakeDiscriminator(options, names));

    private static Model MakeGenerator(Options options, NameScope names)
    {
        var (quarter, filters) = (options.Side / 4, options.Filters);
        var code = new Input(options.LatentSize);
        var x = Normalized(new Dense(quarter * quarter * 4 * filters, useBias: false).Apply(code));
        x = new Reshape([quarter, quarter, 4 * filters]).Apply(x);
        x = Normalized(new Conv2DTranspose(2 * filters, 5, padding: Padding.Same, useBias: false).Apply(x));
        x = Normalized(new Conv2DTranspose(filters, 5, strides: 2, padding: Padding.Same, useBias: false).Apply(x));
        return new Model(code, new Conv2DTranspose(1, 5, strides: 2, padding: Padding.Same, useBias: false, activation: Activation.Sigmoid).Apply(x), "generator", names);
    }

    private static Model MakeDiscriminator(Options options, NameScope names)
    {
        var image = new Input(options.Side, options.Side, 1);
        var x = new Conv2D(options.Filters, 5, strides: 2, padding: Padding.Same).Apply(image);
        x = new Dropout(0.3).Apply(new LeakyReLU().Apply(x));
        x = new Conv2D(2 * options.Filters, 5, strides: 2, padding: Padding.Same).Apply(x);
        x = new Dropout(0.3).Apply(new LeakyReLU().Apply(x));
        return new Model(image, new Dense(1, Activation.Sigmoid).Apply(new Flatten().Apply(x)), "discriminator", names);
    }

    private static LayerOutput Normalized(LayerOutput x) => new LeakyReLU().Apply(new BatchNormalization().Apply(x));

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Rows and columns of an image, a multiple of 4.</summary>
        public int Side { get; init; } = 28;

        /// <summary>Numbers a code, at least 1.</summary>
        public int LatentSize { get; init; } = 100;

        /// <summary>Filters of the outer layers, at least 1; inner ones have two and four times as many.</summary>
        public int Filters { get; init; } = 64;
    }
}
