using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The convolutional autoencoder, from noisy images to clean ones: <c>Fit(model.Corrupt(x, seed: 1), x)</c>.</summary>
/// <remarks>Keras's example "Convolutional autoencoder for image denoising" (Valdarrama, 2021): normal noise of deviation 0.4, held within [0, 1].</remarks>
public sealed class DenoisingAutoencoder : ConvolutionalAutoencoder
{
    private readonly Options _options;

    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes and its noise; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public DenoisingAutoencoder(Options? options = null, NameScope? names = null) : base(options ??= new Options(), names) => _options = options;

    /// <summary>Images with the model's noise added, as its inputs.</summary>
    /// <param name="images">Raw pixels, or numbers from 0 to 1.</param>
    /// <param name="seed">Any number; take another for test images.</param>
    public Tensor Corrupt(Tensor images, ulong seed) => LatentNoise.Corrupt(images, _options.Deviation, seed);

    /// <inheritdoc/>
    public override bool ChangesInputs => true;

    /// <inheritdoc/>
    public override Samples SamplesOf(Tensor images, ulong seed)
    {
        var clean = Shaped(images, Trained.Outputs[0].Shape);
        return new Samples(Corrupt(clean, seed), clean);
    }

    /// <summary>Its sizes and its noise.</summary>
    public new sealed record Options : ConvolutionalAutoencoder.Options
    {
        /// <summary>The deviation of the noise, at least 0.</summary>
        public double Deviation { get; init; } = 0.4;
    }
}
