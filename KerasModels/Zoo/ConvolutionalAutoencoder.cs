using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>28×28 down to 7×7 by two convolutions with pooling, and up again by two transposed ones.</summary>
/// <remarks>Keras's example "Convolutional autoencoder for image denoising" (Valdarrama, 2021): binary cross-entropy, Adam, batches of 128.</remarks>
public class ConvolutionalAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public ConvolutionalAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var image = new Input(options.Side, options.Side, 1);
        var code = new Conv2D(options.Filters, 3, padding: Padding.Same, activation: Activation.Relu).Apply(image);
        code = new MaxPooling2D(2, padding: Padding.Same).Apply(code);
        code = new Conv2D(options.Filters, 3, padding: Padding.Same, activation: Activation.Relu).Apply(code);
        code = new MaxPooling2D(2, padding: Padding.Same).Apply(code);

        Conv2DTranspose widen = new(options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu),
            widenMore = new(options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu);
        var reconstruct = new Conv2D(1, 3, padding: Padding.Same, activation: Activation.Sigmoid);
        LayerOutput Decode(LayerOutput from) => reconstruct.Apply(widenMore.Apply(widen.Apply(from)));
        Whole = new Model(image, Decode(code), names: names);

        Encoder = new Model(image, code, names: names);

        var codeInput = new Input((options.Side + 3) / 4, (options.Side + 3) / 4, options.Filters);
        Decoder = new Model(codeInput, Decode(codeInput), names: names);
    }

    /// <inheritdoc/>
    public sealed override Model Whole { get; }

    /// <inheritdoc/>
    public sealed override Model Encoder { get; }

    /// <inheritdoc/>
    public sealed override Model Decoder { get; }

    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "binary_crossentropy", 50, 128);

    /// <summary>Its sizes.</summary>
    public record Options
    {
        /// <summary>Rows and columns of an image, a multiple of 4.</summary>
        public int Side { get; init; } = 28;

        /// <summary>Filters a layer, at least 1.</summary>
        public int Filters { get; init; } = 32;
    }
}
