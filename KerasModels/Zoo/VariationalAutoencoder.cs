using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-256-(2, 2)-256-784: a variational autoencoder of dense layers.</summary>
/// <remarks>Keras's example with dense halves: ReLU, linear mean and log-variance, sigmoid image, Adam. <see cref="Options.MnistLab"/> is the MNIST lab's.</remarks>
[ShortName("vae")]
public sealed class VariationalAutoencoder : VariationalModel
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes and its loss; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public VariationalAutoencoder(Options? options = null, NameScope? names = null)
        : base(Halves(options ?? new Options(), names ?? new NameScope()), options ?? new Options()) { }

    private static (Model Encoder, Model Decoder) Halves(Options options, NameScope names) => (MakeEncoder(options, names), MakeDecoder(options, names));

    private static Model MakeEncoder(Options options, NameScope names)
    {
        var input = new Input(options.Inputs);
        LayerOutput hidden = input;
        foreach (var units in options.HiddenSizes) hidden = Connected(options, hidden, units, Activation.Relu);
        var mean = Connected(options, hidden, options.LatentSize, name: "z_mean");
        var scale = Connected(options, hidden, options.LatentSize, name: options.Scale == LatentScale.LogSigma ? "z_log_sigma" : "z_log_var");
        return new Model([input], [mean, scale], "encoder", names);
    }

    private static Model MakeDecoder(Options options, NameScope names)
    {
        var code = new Input(options.LatentSize);
        LayerOutput hidden = code;
        foreach (var units in options.HiddenSizes.Reverse()) hidden = Connected(options, hidden, units, Activation.Relu);
        return new Model(code, Connected(options, hidden, options.Inputs, Activation.Sigmoid), "decoder", names);
    }

    private static LayerOutput Connected(Options options, LayerOutput from, int units, ActivationFunction? activation = null, string? name = null)
    {
        if (options.FirstWeights == FirstWeights.Keras) return new Dense(units, activation, name: name).Apply(from);
        var limit = 1 / Math.Sqrt(from.Shape.Last.Factor);
        return new Dense(units, activation, kernelInitializer: new RandomUniform(-limit, limit), biasInitializer: new RandomUniform(-limit, limit), name: name).Apply(from);
    }

    /// <summary>Its sizes and its loss.</summary>
    public sealed record Options : VariationalOptions
    {
        /// <summary>The MNIST lab's, as its printed losses suggest it: 784-256-128-(2, 2)-128-256-784, squared error, sums over batches of 128; its program is PyTorch's, and so are the first weights.</summary>
        public static Options MnistLab { get; } = new()
        {
            HiddenSizes = [256, 128],
            Likelihood = Likelihood.SquaredError,
            Reduction = VariationalReduction.SumOverBatch,
            FirstWeights = FirstWeights.PyTorch,
        };

        /// <summary>Numbers an image, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the encoder's hidden layers; the decoder has them in reverse.</summary>
        public IReadOnlyList<int> HiddenSizes { get; init; } = [256];

        /// <summary>Whose first weights the layers get.</summary>
        public FirstWeights FirstWeights { get; init; } = FirstWeights.Keras;
    }
}
