using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>A format of Keras's own, which Keras 3 and tf_keras each write in their way.</summary>
internal abstract class DialectFormat : ModelFormat
{
    private const string Keras3 = "Keras 3", Keras2 = "tf_keras";

    /// <inheritdoc/>
    public override string Readers => $"{Keras3}, {Keras2}";

    /// <inheritdoc/>
    public override string ReadersOf(KerasDialect dialect) => dialect == KerasDialect.Keras3 ? Keras3 : Keras2;
}
