namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>What one thread does in one go: some steps, one after the other, on one range.</summary>
/// <param name="ByThread">The steps, as each thread runs them.</param>
/// <param name="From">The first sample or element.</param>
/// <param name="To">The one behind the last.</param>
internal readonly record struct Unit(ThreadSteps[] ByThread, int From, int To);
