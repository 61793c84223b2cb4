using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-256-(2, 2)-256-784: a variational autoencoder of dense layers.</summary>
/// <remarks>Keras's example with dense halves: ReLU, linear mean and log-variance, sigmoid image, Adam. <see cref="Options.MnistLab"/> is the MNIST lab's.</remarks>
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
        foreach (var units in options.HiddenSizes) hidden = new Dense(units, Activation.Relu).Apply(hidden);
        var mean = new Dense(options.LatentSize, name: "z_mean").Apply(hidden);
        var scale = new Dense(options.LatentSize, name: options.Scale == LatentScale.LogSigma ? "z_log_sigma" : "z_log_var").Apply(hidden);
        return new Model([input], [mean, scale], "encoder", names);
    }

    private static Model MakeDecoder(Options options, NameScope names)
    {
        var code = new Input(options.LatentSize);
        LayerOutput hidden = code;
        foreach (var units in options.HiddenSizes.Reverse()) hidden = new Dense(units, Activation.Relu).Apply(hidden);
        return new Model(code, new Dense(options.Inputs, Activation.Sigmoid).Apply(hidden), "decoder", names);
    }

    /// <summary>Its sizes and its loss.</summary>
    public sealed record Options : VariationalOptions
    {
        /// <summary>The MNIST lab's, as its printed losses suggest it: 784-256-128-(2, 2)-128-256-784, squared error, sums over batches of 128.</summary>
        public static Options MnistLab { get; } = new() { HiddenSizes = [256, 128], Likelihood = Likelihood.SquaredError, Reduction = VariationalReduction.SumOverBatch };

        /// <summary>Numbers an image, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the encoder's hidden layers; the decoder has them in reverse.</summary>
        public IReadOnlyList<int> HiddenSizes { get; init; } = [256];
    }
}
