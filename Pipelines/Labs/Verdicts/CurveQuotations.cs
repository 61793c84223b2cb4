using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>What the lab says of one figure of loss curves.</summary>
/// <param name="Place">The figure.</param>
/// <param name="Fall">That the losses fall.</param>
/// <param name="Plateau">Where they become stable.</param>
/// <param name="Fluctuations">That they fluctuate slightly.</param>
/// <param name="Below">That the training loss stays below the validation loss.</param>
/// <param name="Gap">That the gap is small.</param>
/// <param name="Fit">That there is no overfitting.</param>
/// <param name="Stop">That the training could be stopped there.</param>
internal sealed record CurveQuotations(Text Place, Text Fall, Text Plateau, Text Fluctuations, Text Below, Text Gap, Text Fit, Text Stop);
