using System.Globalization;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>A 128-bit identifier of a row.</summary>
public readonly struct DataViewRowId : IComparable<DataViewRowId>, IEquatable<DataViewRowId>
{
    /// <summary>The low half.</summary>
    public readonly ulong Low;

    /// <summary>The high half.</summary>
    public readonly ulong High;

    /// <summary>An identifier of two halves.</summary>
    public DataViewRowId(ulong low, ulong high)
    {
        Low = low;
        High = high;
    }

    /// <inheritdoc/>
    public static bool operator ==(DataViewRowId first, DataViewRowId second) => first.Equals(second);

    /// <inheritdoc/>
    public static bool operator !=(DataViewRowId first, DataViewRowId second) => !first.Equals(second);

    /// <inheritdoc/>
    public static bool operator <(DataViewRowId first, DataViewRowId second) => first.CompareTo(second) < 0;

    /// <inheritdoc/>
    public static bool operator <=(DataViewRowId first, DataViewRowId second) => first.CompareTo(second) <= 0;

    /// <inheritdoc/>
    public static bool operator >(DataViewRowId first, DataViewRowId second) => first.CompareTo(second) > 0;

    /// <inheritdoc/>
    public static bool operator >=(DataViewRowId first, DataViewRowId second) => first.CompareTo(second) >= 0;

    /// <inheritdoc/>
    public int CompareTo(DataViewRowId other) => High == other.High ? Low.CompareTo(other.Low) : High.CompareTo(other.High);

    /// <inheritdoc/>
    public bool Equals(DataViewRowId other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataViewRowId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}
