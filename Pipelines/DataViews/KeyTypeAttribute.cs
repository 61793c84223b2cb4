namespace MLGenerative.Pipelines.DataViews;

/// <summary>Says that a member of a row class is a key, and how many classes there are.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class KeyTypeAttribute : Attribute
{
    /// <summary>A key of as many classes as the member can hold.</summary>
    public KeyTypeAttribute()
    {
    }

    /// <summary>A key of a number of classes.</summary>
    public KeyTypeAttribute(ulong count) => Count = count;

    internal ulong? Count { get; }
}
