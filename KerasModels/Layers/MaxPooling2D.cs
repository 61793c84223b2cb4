using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The largest element of each window, channel by channel.</summary>
public sealed class MaxPooling2D : Pooling
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="poolSize">Rows and columns of the window; null: 2.</param>
    /// <param name="strides">How far apart its places are; null: as far as the window is large.</param>
    /// <param name="padding">How it meets the border.</param>
    /// <param name="name">Its name.</param>
    public MaxPooling2D(Size2D? poolSize = null, Size2D? strides = null, Padding padding = Padding.Valid, string? name = null)
        : this(new PoolingOptions { PoolSize = poolSize ?? 2, Strides = strides, Padding = padding, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A size or stride below 1.</exception>
    public MaxPooling2D(PoolingOptions config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => new MaxPool2D(Window).On(input);
}
