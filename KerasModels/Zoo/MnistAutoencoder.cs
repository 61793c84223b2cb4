using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-128-64-32-64-128-784, trained on squared error and watched by accuracy.</summary>
/// <remarks>The MNIST lab with a deep autoencoder: 50 epochs of batches of 256.</remarks>
public sealed class MnistAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public MnistAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var input = new Input(options.Inputs);
        var encoded = new Dense(128, Activation.Relu).Apply(input);
        encoded = new Dense(64, Activation.Relu).Apply(encoded);
        var code = new Dense(options.CodeSize, Activation.Relu).Apply(encoded);

        Dense widen = new(64, Activation.Relu), widenMore = new(128, Activation.Relu), reconstruct = new(options.Inputs, Activation.Sigmoid);
        LayerOutput Decode(LayerOutput from) => reconstruct.Apply(widenMore.Apply(widen.Apply(from)));
        Whole = new Model(input, Decode(code), names: names);

        Encoder = new Model(input, code, names: names);

        var codeInput = new Input(options.CodeSize);
        Decoder = new Model(codeInput, Decode(codeInput), names: names);
    }

    /// <inheritdoc/>
    public override Model Whole { get; }

    /// <inheritdoc/>
    public override Model Encoder { get; }

    /// <inheritdoc/>
    public override Model Decoder { get; }

    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "mse", 50, 256, "accuracy");

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers a sample, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the code, at least 1.</summary>
        public int CodeSize { get; init; } = 32;
    }
}
