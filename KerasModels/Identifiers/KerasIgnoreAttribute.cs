namespace MLGenerative.KerasModels.Identifiers;

/// <summary>A property that is state, not an option: configs know nothing of it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KerasIgnoreAttribute : Attribute;
