using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>784-256-128-2-128-256-784: every digit becomes a point of the plane.</summary>
/// <remarks>The MNIST lab on generative models: ReLU, a linear code (with a ReLU code a third of the seeds collapse), squared error, 20 epochs of batches of 128.</remarks>
public sealed class PlaneAutoencoder : Autoencoder
{
    /// <summary>The model of the original, or with other sizes.</summary>
    /// <param name="options">Its sizes; null: the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    public PlaneAutoencoder(Options? options = null, NameScope? names = null)
    {
        options ??= new Options();
        var input = new Input(options.Inputs);
        var encoded = new Dense(256, Activation.Relu).Apply(input);
        encoded = new Dense(128, Activation.Relu).Apply(encoded);
        var code = new Dense(options.CodeSize).Apply(encoded);

        Dense widen = new(128, Activation.Relu), widenMore = new(256, Activation.Relu), reconstruct = new(options.Inputs, Activation.Sigmoid);
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
    public override Recipe Recipe => new("adam", "mse", 20, 128);

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers a sample, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Neurons of the code, at least 1.</summary>
        public int CodeSize { get; init; } = 2;
    }
}
