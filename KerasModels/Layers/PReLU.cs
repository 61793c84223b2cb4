using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>x above 0, a learnt part of x below. He, Zhang, Ren, Sun, 2015.</summary>
/// <remarks>Weights: alpha, of the shape of a sample, 1 along shared axes.</remarks>
public sealed class PReLU : UnaryLayer<PReLU.Options>
{
    private Variable? _alpha;

    /// <summary>A layer with a name, or a default one.</summary>
    public PReLU(string? name = null) : this(new Options { Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public PReLU(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        if (Config.SharedAxes is { } shared && shared.Any(a => a < 1 || a >= input.Rank)) throw Unfit($"shared axes between 1 and {input.Rank - 1}", input, $"They are {shared}; axis 0 is the batch.");
        _alpha = AddWeight("alpha", [.. input.Select((d, axis) => Config.SharedAxes is { } axes && axes.Contains(axis) ? 1 : d).Skip(1)], Config.AlphaInitializer, Config.AlphaRegularizer);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.Relu() - (context.Read(_alpha!) * (-input).Relu());

    /// <inheritdoc/>
    protected override bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) => built[0] == inputs[0];

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>How alpha begins.</summary>
        public Initializer AlphaInitializer { get; init; } = new Zeros();

        /// <summary>What alpha's size costs; null: nothing.</summary>
        public Regularizer? AlphaRegularizer { get; init; }

        /// <summary>The axes, from 1 on, along which alpha is the same; null: none.</summary>
        public Axes? SharedAxes { get; init; }
    }
}
