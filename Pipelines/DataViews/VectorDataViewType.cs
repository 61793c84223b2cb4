using System.Collections.Immutable;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of a vector, or of an array of several dimensions stored row by row.</summary>
public sealed class VectorDataViewType : StructuredDataViewType
{
    /// <summary>A vector of a size, or of any when it is 0.</summary>
    public VectorDataViewType(PrimitiveDataViewType itemType, int size = 0) : this(itemType, ImmutableArray.Create(size))
    {
    }

    /// <summary>An array of dimensions, 0 for an unknown one.</summary>
    public VectorDataViewType(PrimitiveDataViewType itemType, params int[] dimensions) : this(itemType, ImmutableArray.Create(dimensions))
    {
    }

    /// <summary>An array of dimensions, 0 for an unknown one.</summary>
    /// <exception cref="ArgumentException">There is no dimension, or one is negative.</exception>
    /// <exception cref="OverflowException">The dimensions' product is above 2³¹ − 1.</exception>
    public VectorDataViewType(PrimitiveDataViewType itemType, ImmutableArray<int> dimensions)
        : base(typeof(VBuffer<>).MakeGenericType((itemType ?? throw new ArgumentNullException(nameof(itemType))).RawType))
    {
        if (dimensions.IsDefaultOrEmpty || dimensions.Any(d => d < 0)) throw new ArgumentException("Expected at least one dimension, none negative.", nameof(dimensions));
        ItemType = itemType;
        Dimensions = dimensions;
        Size = dimensions.Aggregate(1, (product, d) => checked(product * d));
    }

    /// <summary>The dimensions, 0 for an unknown one.</summary>
    public ImmutableArray<int> Dimensions { get; }

    /// <summary>The type of an item.</summary>
    public PrimitiveDataViewType ItemType { get; }

    /// <summary>The number of items, or 0.</summary>
    public int Size { get; }

    /// <summary>Whether every value has the same number of items.</summary>
    public bool IsKnownSize => Size > 0;

    /// <inheritdoc/>
    public override bool Equals(DataViewType? other) =>
        other is VectorDataViewType vector && vector.ItemType.Equals(ItemType) && vector.Dimensions.AsSpan().SequenceEqual(Dimensions.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataViewType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ItemType, Size, Dimensions.Length);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Dimensions is [0]) return $"Vector<{ItemType}>";
        return $"Vector<{ItemType}, {string.Join(", ", Dimensions.Select(d => d == 0 ? "*" : d.ToString(System.Globalization.CultureInfo.InvariantCulture)))}>";
    }
}
