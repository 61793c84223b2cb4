namespace MLGenerative.Pipelines.DataViews;

/// <summary>Says that a member of a row class is a vector, and its dimensions.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class VectorTypeAttribute : Attribute
{
    /// <summary>A vector of any size.</summary>
    public VectorTypeAttribute() => Dimensions = [];

    /// <summary>A vector of a size.</summary>
    public VectorTypeAttribute(int size) => Dimensions = [size];

    /// <summary>An array of dimensions.</summary>
    public VectorTypeAttribute(params int[] dimensions) => Dimensions = dimensions;

    internal int[] Dimensions { get; }
}
