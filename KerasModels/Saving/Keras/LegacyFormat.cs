using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Keras's older format of whole models, in one HDF5 file.</summary>
internal sealed class LegacyFormat : DialectFormat
{
    /// <inheritdoc/>
    public override string Name => "h5";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".h5", ".hdf5"];

    /// <inheritdoc/>
    public override bool CanBeLoaded => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect) => FilePart.Single(new KerasFileWriter(model, dialect).Legacy());

    /// <inheritdoc/>
    internal override Model Load(string path, bool compile) => KerasFile.Load(path, compile);

    /// <inheritdoc/>
    internal override void LoadWeights(Model model, string path) => KerasFile.LoadWeights(model, path);
}
