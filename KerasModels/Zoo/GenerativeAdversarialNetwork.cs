using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>100-256-512-784 against 784-512-256-1: a GAN of dense layers.</summary>
/// <remarks>
/// The MNIST lab gives z = 100 and no layers. The rest is that of Keras-GAN (Linder-Norén, 2017): leaky ReLU of slope 0.2, each followed by batch normalization in the generator, a discriminator that sees pixels from −1 to 1,
/// Adam of rate 2e-4 and β₁ = 0.5; but for the image, which a sigmoid ends (pixels are from 0 to 1 here), and its widths.
/// </remarks>
[ShortName("gan")]
public sealed class GenerativeAdversarialNetwork : AdversarialModel
{
    /// <summary>The model of the usual sizes, or of others.</summary>
    /// <param name="options">Its sizes; null: the usual ones.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public GenerativeAdversarialNetwork(Options? options = null, NameScope? names = null) : base(Halves(options ?? new Options(), names ?? new NameScope())) { }

    internal static (Model Generator, Model Judge) Halves(Options options, NameScope names, string judge = "discriminator", ActivationFunction? judgement = null)
    {
        Input code = new(options.LatentSize), image = new(options.Inputs);
        var generator = new Model(code, new Dense(options.Inputs, Activation.Sigmoid).Apply(Hidden(code, options.HiddenSizes, options.Momentum)), "generator", names);
        var seen = options.Centred ? new Rescaling(2, -1).Apply(image) : image;
        return (generator, new Model(image, new Dense(1, judgement ?? Activation.Sigmoid).Apply(Hidden(seen, options.HiddenSizes.Reverse(), null)), judge, names));
    }

    private static LayerOutput Hidden(LayerOutput x, IEnumerable<int> sizes, double? momentum)
    {
        foreach (var units in sizes)
        {
            x = new LeakyReLU(0.2).Apply(new Dense(units).Apply(x));
            if (momentum is { } kept) x = new BatchNormalization(momentum: kept).Apply(x);
        }

        return x;
    }

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Dense layers and activations alone.</summary>
        public static Options Plain { get; } = new() { Momentum = null, Centred = false };

        /// <summary>Numbers an image, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Numbers a code, at least 1.</summary>
        public int LatentSize { get; init; } = 100;

        /// <summary>Neurons of the generator's hidden layers; the discriminator has them in reverse.</summary>
        public IReadOnlyList<int> HiddenSizes { get; init; } = [256, 512];

        /// <summary>Momentum of the batch normalization behind the generator's hidden layers, from 0 to 1; null for none.</summary>
        public double? Momentum { get; init; } = 0.8;

        /// <summary>Whether the discriminator sees pixels from −1 to 1 rather than from 0 to 1.</summary>
        public bool Centred { get; init; } = true;
    }
}
