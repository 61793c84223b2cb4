using MLGenerative.KerasModels.Regularizers;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What every layer can be told. Each layer has a record of its own, <c>Options</c>, with Keras's names and defaults.</summary>
public record LayerOptions
{
    /// <summary>The layer's name, unique in its model; null: made from the kind of layer, counted within the model.</summary>
    public string? Name { get; init; }

    /// <summary>Whether training changes the layer's weights.</summary>
    public bool Trainable { get; init; } = true;

    /// <summary>A penalty on what the layer gives, divided by the number of samples; null: none.</summary>
    public Regularizer? ActivityRegularizer { get; init; }
}
