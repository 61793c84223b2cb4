namespace MLGenerative.KerasModels.Ops;

/// <summary>Whether a = b.</summary>
public sealed record Equal : Comparison;
