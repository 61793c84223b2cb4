namespace MLGenerative.KerasModels.Layers;

/// <summary>Whose default names are given.</summary>
public enum NamingStyle
{
    /// <summary>Keras 3: <c>input_layer</c>, <c>functional</c>.</summary>
    Keras3,

    /// <summary>Keras 2, TensorFlow 2.15 and before: <c>input_1</c>, <c>model</c>.</summary>
    Keras2,
}
