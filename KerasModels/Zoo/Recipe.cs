namespace MLGenerative.KerasModels.Zoo;

/// <summary>How a model is trained, in Keras's identifiers.</summary>
/// <param name="Optimizer">For example <c>adam</c>.</param>
/// <param name="Loss">For example <c>binary_crossentropy</c>.</param>
/// <param name="Epochs">At least 1.</param>
/// <param name="BatchSize">Samples a step, at least 1.</param>
/// <param name="Metrics">What else is reported.</param>
public sealed record Recipe(string Optimizer, string Loss, int Epochs, int BatchSize, params IReadOnlyList<string> Metrics);
