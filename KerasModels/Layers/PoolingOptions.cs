using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What pooling layers can be told.</summary>
[KerasFixed("data_format", "channels_last")]
public record PoolingOptions : LayerOptions
{
    /// <summary>Rows and columns of the window, at least 1.</summary>
    public Size2D PoolSize { get; init; } = 2;

    /// <summary>How far apart the window's places are, at least 1; null: as far as the window is large.</summary>
    public Size2D? Strides { get; init; }

    /// <summary>How the window meets the border.</summary>
    public Padding Padding { get; init; } = Padding.Valid;
}
