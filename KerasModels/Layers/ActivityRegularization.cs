using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Passes everything, and adds l1 Σ|x| + l2 Σx², divided by the number of samples, to the loss.</summary>
public sealed class ActivityRegularization : UnaryLayer<ActivityRegularization.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="l1">What absolute values cost, at least 0.</param>
    /// <param name="l2">What squares cost, at least 0.</param>
    /// <param name="name">Its name.</param>
    public ActivityRegularization(double l1 = 0, double l2 = 0, string? name = null) : this(new Options { L1 = l1, L2 = l2, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A negative cost.</exception>
    public ActivityRegularization(Options config) : base(config)
    {
        if (!(config.L1 >= 0) || !(config.L2 >= 0)) throw new LayerException(FormattableString.Invariant($"{this}: expected l1 and l2 of at least 0, got {config.L1} and {config.L2}."));
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        if (Config.L1 > 0) context.AddLoss(Config.L1 * input.Abs().SumAll() / SampleCount(input.Shape));
        if (Config.L2 > 0) context.AddLoss(Config.L2 * input.Square().SumAll() / SampleCount(input.Shape));
        return input;
    }

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>What absolute values cost, at least 0.</summary>
        public double L1 { get; init; }

        /// <summary>What squares cost, at least 0.</summary>
        public double L2 { get; init; }
    }
}
