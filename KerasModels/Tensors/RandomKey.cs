namespace MLGenerative.KerasModels.Tensors;

/// <summary>The seed of a run and what the numbers are drawn for.</summary>
/// <param name="Seed">Any 64 bits; the domain is mixed into the upper eight.</param>
/// <param name="Domain">The use.</param>
public readonly record struct RandomKey(ulong Seed, RandomDomain Domain);
