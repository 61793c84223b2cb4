namespace MLGenerative.KerasModels.Graph;

/// <summary>A value that a program gives back under a name.</summary>
/// <param name="Name">The name, unique in its program; exporters use it unchanged.</param>
/// <param name="Value">The value.</param>
public sealed record NamedValue(string Name, Value Value);
