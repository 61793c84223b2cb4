using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>One update of variables, as part of a program.</summary>
/// <param name="Assigns">The variables' and the optimizer's slots' new values.</param>
/// <param name="Scalars">The names of the scalar inputs it may need, in the order in which <see cref="Optimizer.NextScalars"/> gives their values.</param>
public sealed record OptimizerUpdate(IReadOnlyList<Assign> Assigns, IReadOnlyList<string> Scalars);
