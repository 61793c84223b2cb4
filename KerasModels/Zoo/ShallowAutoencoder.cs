using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-32-784: one layer that encodes and one that decodes.</summary>
/// <remarks>The Fashion-MNIST lab: ReLU code, sigmoid image, binary cross-entropy, 20 epochs of batches of 256.</remarks>
public sealed class ShallowAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public ShallowAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var input = new Input(options.Inputs);
        var code = new Dense(options.CodeSize, Activation.Relu).Apply(input);
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
    public override Recipe Recipe => new("adam", "binary_crossentropy", 20, 256);

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers a sample, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the code, at least 1.</summary>
        public int CodeSize { get; init; } = 32;
    }
}
