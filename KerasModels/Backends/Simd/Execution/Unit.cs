namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>What one thread does in one go: some steps, one after the other, on one range.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="From">The first sample or element.</param>
/// <param name="To">The one behind the last.</param>
internal readonly record struct Unit(Step[] Steps, int From, int To);
