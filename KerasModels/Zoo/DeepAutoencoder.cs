using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-128-64-32-64-128-784: three layers that encode and three that decode.</summary>
/// <remarks>The Fashion-MNIST lab, whose layers other labs train otherwise: ReLU throughout, sigmoid image, binary cross-entropy, 50 epochs of batches of 256.</remarks>
public class DeepAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public DeepAutoencoder(Options? options = null, NameScope? names = null)
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
    public sealed override Model Whole { get; }

    /// <inheritdoc/>
    public sealed override Model Encoder { get; }

    /// <inheritdoc/>
    public sealed override Model Decoder { get; }

    /// <inheritdoc/>
    public override Recipe Recipe => new("adam", "binary_crossentropy", 50, 256);

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers a sample, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the code, at least 1.</summary>
        public int CodeSize { get; init; } = 32;
    }
}
