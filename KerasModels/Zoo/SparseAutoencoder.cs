using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Regularizers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-32-784 whose code pays for every neuron that is on.</summary>
/// <remarks>Chollet, Building autoencoders in Keras (2016): the shallow autoencoder with an L1 penalty on the code.</remarks>
public sealed class SparseAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public SparseAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var input = new Input(options.Inputs);
        var code = new Dense(options.CodeSize, Activation.Relu, activityRegularizer: new L1(options.Sparsity)).Apply(input);
        var reconstruct = new Dense(options.Inputs, Activation.Sigmoid);
        Whole = new Model(input, reconstruct.Apply(code), names: names);

        Encoder = new Model(input, code, names: names);

        var codeInput = new Input(options.CodeSize);
        Decoder = new Model(codeInput, reconstruct.Apply(codeInput), names: names);
    }

    /// <inheritdoc/>
    public override Model Whole { get; }

    /// <inheritdoc/>
    public override Model Encoder { get; }

    /// <inheritdoc/>
    public override Model Decoder { get; }

    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "binary_crossentropy", 100, 256);

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers a sample, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the code, at least 1.</summary>
        public int CodeSize { get; init; } = 32;

        /// <summary>What each unit of activation costs, at least 0.</summary>
        public double Sparsity { get; init; } = 1e-5;
    }
}
