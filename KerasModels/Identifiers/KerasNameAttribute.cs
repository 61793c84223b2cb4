namespace MLGenerative.KerasModels.Identifiers;

/// <summary>Keras's names for a class or a property, where they are not its C# name in snake case.</summary>
/// <param name="names">For a class: further identifiers it is known by. For a property: the key of a config, one only.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class KerasNameAttribute(params string[] names) : Attribute
{
    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
