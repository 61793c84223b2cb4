using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Keras's own format since version 2.12: a zip of JSON and weights.</summary>
internal sealed class KerasFormat : DialectFormat
{
    /// <inheritdoc/>
    public override string Name => "keras";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".keras"];

    /// <inheritdoc/>
    public override bool CanBeLoaded => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect) => FilePart.Single(new KerasFileWriter(model, dialect).Archive());

    /// <inheritdoc/>
    internal override Model Load(string path, bool compile) => KerasFile.Load(path, compile);

    /// <inheritdoc/>
    internal override void LoadWeights(Model model, string path) => KerasFile.LoadWeights(model, path);
}
