using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>Two convolutions down to a 2-D code, three transposed ones up again.</summary>
/// <remarks>Keras's example "Variational AutoEncoder" (Chollet, 2020): Adam, batches of 128, 30 epochs.</remarks>
[ShortName("conv-vae")]
public sealed class ConvolutionalVariationalAutoencoder : VariationalModel
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes and its loss; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public ConvolutionalVariationalAutoencoder(Options? options = null, NameScope? names = null)
        : base(Halves(options ?? new Options(), names ?? new NameScope()), options ?? new Options()) { }

    private static (Model Encoder, Model Decoder) Halves(Options options, NameScope names) => (MakeEncoder(options, names), MakeDecoder(options, names));

    private static Model MakeEncoder(Options options, NameScope names)
    {
        var image = new Input(options.Side, options.Side, 1);
        var x = new Conv2D(options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu).Apply(image);
        x = new Conv2D(2 * options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu).Apply(x);
        x = new Dense(16, Activation.Relu).Apply(new Flatten().Apply(x));
        var mean = new Dense(options.LatentSize, name: "z_mean").Apply(x);
        var scale = new Dense(options.LatentSize, name: options.Scale == LatentScale.LogSigma ? "z_log_sigma" : "z_log_var").Apply(x);
        return new Model([image], [mean, scale], "encoder", names);
    }

    private static Model MakeDecoder(Options options, NameScope names)
    {
        var (quarter, many) = (options.Side / 4, 2 * options.Filters);
        var code = new Input(options.LatentSize);
        var x = new Dense(quarter * quarter * many, Activation.Relu).Apply(code);
        x = new Reshape([quarter, quarter, many]).Apply(x);
        x = new Conv2DTranspose(many, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu).Apply(x);
        x = new Conv2DTranspose(options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu).Apply(x);
        return new Model(code, new Conv2DTranspose(1, 3, padding: Padding.Same, activation: Activation.Sigmoid).Apply(x), "decoder", names);
    }

    /// <summary>Its sizes and its loss.</summary>
    public sealed record Options : VariationalOptions
    {
        /// <summary>Rows and columns of an image, a multiple of 4.</summary>
        public int Side { get; init; } = 28;

        /// <summary>Filters of the outer layers, at least 1; the inner ones have twice as many.</summary>
        public int Filters { get; init; } = 32;
    }
}
