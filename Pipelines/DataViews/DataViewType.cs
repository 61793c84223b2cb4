namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of a column.</summary>
public abstract class DataViewType : IEquatable<DataViewType>
{
    private protected DataViewType(Type rawType) => RawType = rawType;

    /// <summary>The .NET type of the column's values.</summary>
    public Type RawType { get; }

    /// <inheritdoc/>
    public abstract bool Equals(DataViewType? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataViewType);

    /// <inheritdoc/>
    public override int GetHashCode() => RawType.GetHashCode();
}
