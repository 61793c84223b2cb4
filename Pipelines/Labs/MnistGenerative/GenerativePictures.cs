using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>The images and codes that figures show, of the first seed.</summary>
internal sealed class GenerativePictures
{
    /// <summary>The autoencoder's reconstructions.</summary>
    public ScoredImages? Reconstructions { get; set; }

    /// <summary>The autoencoder's codes of test images.</summary>
    public Tensor? Codes { get; set; }

    /// <summary>What the autoencoder's decoder makes of noise.</summary>
    public Tensor? AutoencoderSamples { get; set; }

    /// <summary>The VAE's pictures.</summary>
    public VariationalPictures? Variational { get; set; }

    /// <summary>Those of the lesson's.</summary>
    public VariationalPictures? Lesson { get; set; }

    /// <summary>What the GAN makes of the same noise, by epoch.</summary>
    public SortedDictionary<int, Tensor> Film { get; } = [];

    /// <summary>The GAN's samples in the end.</summary>
    public Tensor? AdversarialSamples { get; set; }

    /// <summary>The training images nearest to the first of them.</summary>
    public Tensor? Nearest { get; set; }
}
