using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>The nodes by which a program is run.</summary>
/// <param name="Program">The program.</param>
/// <param name="Inputs">The feeds of its inputs, in order.</param>
/// <param name="Scalars">The feeds of its scalars, in order.</param>
/// <param name="Random">The feeds of random numbers, with the values they are.</param>
/// <param name="Batch">The feed of the batch size; null: not needed.</param>
/// <param name="Outputs">The tensors of its outputs, in order.</param>
/// <param name="Commit">What makes its assignments; null: none.</param>
internal sealed record ProgramNames(
    Program Program, IReadOnlyList<string> Inputs, IReadOnlyList<string> Scalars, IReadOnlyList<(Value Value, string Name)> Random, string? Batch, IReadOnlyList<string> Outputs, string? Commit);
