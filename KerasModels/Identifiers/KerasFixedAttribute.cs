namespace MLGenerative.KerasModels.Identifiers;

/// <summary>A key of Keras configs that is supported at one value alone: written with it, and refused with any other.</summary>
/// <param name="key">The key.</param>
/// <param name="value">The value; null if the key means nothing unless it is set.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class KerasFixedAttribute(string key, object? value = null) : Attribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The only value; null, true, false, a number or a text.</summary>
    public object? Value { get; } = value;

    /// <summary>Whether a config that is written has the key.</summary>
    public bool Written { get; init; } = true;
}
