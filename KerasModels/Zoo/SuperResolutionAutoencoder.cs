using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>From 14×14 to 28×28: <c>Fit(small, large)</c>.</summary>
/// <remarks>The lab on the uses of autoencoders gives no layers. Two convolutions find features, a transposed one spreads them over the larger grid, two more draw the image; no pooling, which would lose what is to be kept.</remarks>
public sealed class SuperResolutionAutoencoder : Autoencoder
{
    /// <summary>The model of the usual sizes, or of others.</summary>
    /// <param name="options">Its sizes; null: the usual ones.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public SuperResolutionAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var image = new Input(options.Side, options.Side, 1);
        var features = new Conv2D(options.Filters, 3, padding: Padding.Same, activation: Activation.Relu).Apply(image);
        features = new Conv2D(options.Filters, 3, padding: Padding.Same, activation: Activation.Relu).Apply(features);

        var enlarge = new Conv2DTranspose(options.Filters, 3, strides: 2, padding: Padding.Same, activation: Activation.Relu);
        Conv2D refine = new(options.Filters, 3, padding: Padding.Same, activation: Activation.Relu), draw = new(1, 3, padding: Padding.Same, activation: Activation.Sigmoid);
        LayerOutput Decode(LayerOutput from) => draw.Apply(refine.Apply(enlarge.Apply(from)));
        Whole = new Model(image, Decode(features), names: names);

        Encoder = new Model(image, features, names: names);

        var featuresInput = new Input(options.Side, options.Side, options.Filters);
        Decoder = new Model(featuresInput, Decode(featuresInput), names: names);
    }

    /// <inheritdoc/>
    public override Model Whole { get; }

    /// <inheritdoc/>
    public override Model Encoder { get; }

    /// <inheritdoc/>
    public override Model Decoder { get; }

    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "binary_crossentropy", 10, 128);

    /// <inheritdoc/>
    public override bool ChangesInputs => true;

    /// <inheritdoc/>
    public override Samples SamplesOf(Tensor images, ulong seed)
    {
        var large = Shaped(images, Trained.Outputs[0].Shape);
        return new Samples(Shrink(large), large);
    }

    /// <summary>Grey images at half the size, each pixel the mean of four.</summary>
    /// <param name="images">(None, height, width, 1), raw pixels or numbers from 0 to 1; height and width even.</param>
    /// <exception cref="LayerException">Images of another shape.</exception>
    public static Tensor Shrink(Tensor images)
    {
        ArgumentNullException.ThrowIfNull(images);
        if (images.Shape is not [_, { Factor: var height }, { Factor: var width }, { Factor: 1 }] || height % 2 != 0 || width % 2 != 0)
            throw new LayerException($"SuperResolutionAutoencoder.Shrink: expected images (None, height, width, 1) of even sizes, got {images.Shape}. Reshape or crop them.");
        var (rows, columns) = (height / 2, width / 2);
        var values = new float[images.Rows * rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            // rows of all images follow each other, so that row number i of the small ones lies over rows 2i and 2i + 1
            var place = (2 * row * width) + (2 * column);
            values[i] = (images.PixelAt(place) + images.PixelAt(place + 1) + images.PixelAt(place + width) + images.PixelAt(place + width + 1)) / 4;
        }

        return new Tensor(values, images.Rows, rows, columns, 1);
    }

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Rows and columns of the small image, at least 1; the large one has twice as many.</summary>
        public int Side { get; init; } = 14;

        /// <summary>Filters a layer, at least 1.</summary>
        public int Filters { get; init; } = 32;
    }
}
