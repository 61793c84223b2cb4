using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The axes of a sample in another order.</summary>
public sealed class Permute : UnaryLayer<Permute.Options>
{
    /// <summary>For each axis of the output, from 1 on, the axis of the input it comes from: <c>new Permute([2, 1])</c>.</summary>
    public Permute(Axes dims, string? name = null) : this(new Options { Dims = dims, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">The axes are no permutation of 1, 2, ….</exception>
    public Permute(Options config) : base(config)
    {
        if (!config.Dims.Order().SequenceEqual(Enumerable.Range(1, config.Dims.Count)))
            throw new LayerException($"{this}: expected each of the axes 1 to {config.Dims.Count} once, got ({string.Join(", ", config.Dims)}). Axis 0, the batch, stays.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == Config.Dims.Count + 1 ? [input[0], .. Config.Dims.Select(axis => input[axis])]
        : throw Unfit($"inputs of rank {Config.Dims.Count + 1}", input, "Name every axis of a sample.");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.Transpose([0, .. Config.Dims]);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>For each axis of the output, from 1 on, the axis of the input it comes from.</summary>
        public Axes Dims { get; init; }
    }
}
