using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What layers that shrink images window by window share.</summary>
public abstract class Pooling : UnaryLayer<PoolingOptions>
{
    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A size or stride below 1.</exception>
    private protected Pooling(PoolingOptions config) : base(config with { Strides = config.Strides ?? config.PoolSize })
    {
        if (config.PoolSize.Least < 1) throw new LayerException($"{this}: expected poolSize of at least 1, got {config.PoolSize}.");
        if (Config.Strides!.Value.Least < 1) throw new LayerException($"{this}: expected strides of at least 1, got {config.Strides}.");
    }

    private protected Window2D Window => new(new(Config.PoolSize.Rows, Config.Strides!.Value.Rows), new(Config.PoolSize.Columns, Config.Strides!.Value.Columns), Config.Padding);

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        if (input.Rank != 4 || !input.From(1).IsStatic)
            throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(28, 28, 1).");
        return Window.Over(input, input[3].Factor) ?? throw Unfit($"images at least as large as its {Window}", input, "Use padding 'same' or a smaller poolSize.");
    }
}
