namespace MLGenerative.KerasModels.Zoo;

/// <summary>What a known model is called for short, beside its class's name: <c>vae</c>.</summary>
/// <param name="name">The short name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ShortNameAttribute(string name) : Attribute
{
    /// <summary>The short name.</summary>
    public string Name { get; } = name;
}
