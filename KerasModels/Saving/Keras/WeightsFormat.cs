using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Keras's format of weights alone, with the optimizer's state if the model is compiled.</summary>
internal sealed class WeightsFormat : DialectFormat
{
    /// <inheritdoc/>
    public override string Name => "weights.h5";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".weights.h5"];

    /// <inheritdoc/>
    public override bool HoldsLayers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect) => FilePart.Single(new KerasFileWriter(model, dialect).Weights());

    /// <inheritdoc/>
    internal override void LoadWeights(Model model, string path) => KerasFile.LoadWeights(model, path);
}
