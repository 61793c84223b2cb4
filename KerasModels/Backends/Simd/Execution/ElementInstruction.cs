namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>One instruction of a group: a loop over a tile.</summary>
/// <param name="Function">The loop; see <see cref="Elements.ElementLoops{T}"/>.</param>
/// <param name="Result">The operand it writes.</param>
/// <param name="X">The first operand it reads.</param>
/// <param name="Y">The second, or the first again.</param>
/// <param name="Z">The third, or the first again.</param>
/// <param name="Fused">For a fused kernel, all its operands; the others then mean nothing.</param>
internal readonly record struct ElementInstruction(nint Function, int Result, int X, int Y, int Z, int[]? Fused = null);
