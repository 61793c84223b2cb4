namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Which Keras a file is written for. Either is read without being told.</summary>
public enum KerasDialect
{
    /// <summary>Keras 3.</summary>
    Keras3,

    /// <summary>Keras 2: TensorFlow's up to 2.15, and tf_keras.</summary>
    Keras2,
}
