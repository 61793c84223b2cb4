using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>The nodes of a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Read">Gives its value.</param>
/// <param name="New">The feed of a new value.</param>
/// <param name="Write">Writes the new value.</param>
internal sealed record VariableNames(Variable Variable, string Read, string New, string Write);
