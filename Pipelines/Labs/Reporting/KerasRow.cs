using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>A number of this run and where Keras's stands among the reference runs.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="Key">Its name in files.</param>
/// <param name="Score">What is measured, such as <c>SsimScikitImage</c> or <c>val_loss</c>.</param>
/// <param name="Ours">The number of this run.</param>
/// <param name="Run">The reference run.</param>
/// <param name="Figure">The figure's name there, such as <c>ssim.median</c>.</param>
/// <param name="Epochs">After how many epochs.</param>
/// <param name="Quantity">What kind of number it is, which decides how far Keras's range is widened.</param>
internal sealed record KerasRow(Phrase Name, string Key, string Score, double Ours, string Run, string Figure, int Epochs, Quantity Quantity)
{
    /// <summary>Digits behind the point.</summary>
    public int Decimals { get; init; } = Quantity == Quantity.SquaredError ? 5 : 4;
}
