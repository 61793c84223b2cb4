namespace MLGenerative.KerasModels.Backends;

/// <summary>Where an output goes: one of the arrays from <paramref name="Offset"/> on, or nowhere. Masks become 0 and 1.</summary>
/// <param name="Floats">Float32, rounded if the backend has more.</param>
/// <param name="Doubles">Double, with all the digits that the backend has.</param>
/// <param name="Offset">The first place written.</param>
public readonly record struct Fetch(float[]? Floats, double[]? Doubles = null, int Offset = 0);
