namespace MLGenerative.KerasModels.Identifiers;

/// <summary>A list that Keras writes as its element where it has one alone.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KerasSingleAttribute : Attribute;
