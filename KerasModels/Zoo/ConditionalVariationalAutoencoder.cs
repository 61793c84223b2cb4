using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A variational autoencoder whose halves are told the class of the image: <c>Fit([images, labels])</c>, and images of a chosen class. Sohn, Lee and Yan, 2015.</summary>
[ShortName("cvae")]
public sealed class ConditionalVariationalAutoencoder : VariationalModel, IGenerativeModel
{
    /// <summary>A model of the usual sizes, or of others.</summary>
    /// <param name="options">Its sizes and its loss; null: the usual ones.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public ConditionalVariationalAutoencoder(Options? options = null, NameScope? names = null)
        : base(Halves(options ?? new Options(), names ?? new NameScope()), options ?? new Options()) => Classes = (options ?? new Options()).Classes;

    private static (Model Encoder, Model Decoder) Halves(Options options, NameScope names) => (MakeEncoder(options, names), MakeDecoder(options, names));

    /// <inheritdoc/>
    public bool NeedsLabels => true;

    /// <summary>How many classes it knows; labels count from 0.</summary>
    public int Classes { get; }

    /// <inheritdoc/>
    public Samples SamplesOf(Tensor images, Tensor? labels = null) => new(TensorList.Of(
        images.Reshape(images.Rows, images.RowLength),
        (labels ?? throw new LayerException($"{this}: expected the class of each image, got none. Use images with labels.")).Reshape(images.Rows)));

    /// <summary>New images of chosen classes.</summary>
    /// <param name="labels">Int32, one class an image.</param>
    /// <param name="seed">Any number.</param>
    public Tensor Generate(Tensor labels, ulong seed) => Decoder.Predict([LatentNoise.Normal(labels.Rows, LatentSize, seed), labels]);

    private static Model MakeEncoder(Options options, NameScope names)
    {
        Input image = new(options.Inputs), label = new([], type: DType.Int32);
        var hidden = new Concatenate().Apply(image, new CategoryEncoding(options.Classes).Apply(label));
        foreach (var units in options.HiddenSizes) hidden = new Dense(units, Activation.Relu).Apply(hidden);
        var (mean, scale) = (new Dense(options.LatentSize, name: "z_mean"), new Dense(options.LatentSize, name: options.Scale == LatentScale.LogSigma ? "z_log_sigma" : "z_log_var"));
        return new Model([image, label], [mean.Apply(hidden), scale.Apply(hidden)], "encoder", names);
    }

    private static Model MakeDecoder(Options options, NameScope names)
    {
        Input code = new(options.LatentSize), label = new([], type: DType.Int32);
        var hidden = new Concatenate().Apply(code, new CategoryEncoding(options.Classes).Apply(label));
        foreach (var units in options.HiddenSizes.Reverse()) hidden = new Dense(units, Activation.Relu).Apply(hidden);
        return new Model([code, label], [new Dense(options.Inputs, Activation.Sigmoid).Apply(hidden)], "decoder", names);
    }

    /// <summary>Its sizes and its loss.</summary>
    public sealed record Options : VariationalOptions
    {
        /// <summary>Numbers an image, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Classes, at least 1; labels count from 0.</summary>
        public int Classes { get; init; } = 10;

        /// <summary>Neurons of the encoder's hidden layers; the decoder has them in reverse.</summary>
        public IReadOnlyList<int> HiddenSizes { get; init; } = [256];
    }
}
