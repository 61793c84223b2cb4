namespace MLGenerative.KerasModels.Identifiers;

/// <summary>Says of a kind of classes that Keras's identifiers of them are their names in small letters, without underscores: <c>adamw</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JoinedNamesAttribute : Attribute;
