namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of a number.</summary>
public sealed class NumberDataViewType : PrimitiveDataViewType
{
    private NumberDataViewType(Type rawType) : base(rawType)
    {
    }

    /// <summary>8 bits with a sign.</summary>
    public static NumberDataViewType SByte { get; } = new(typeof(sbyte));

    /// <summary>8 bits.</summary>
    public static NumberDataViewType Byte { get; } = new(typeof(byte));

    /// <summary>16 bits with a sign.</summary>
    public static NumberDataViewType Int16 { get; } = new(typeof(short));

    /// <summary>16 bits.</summary>
    public static NumberDataViewType UInt16 { get; } = new(typeof(ushort));

    /// <summary>32 bits with a sign.</summary>
    public static NumberDataViewType Int32 { get; } = new(typeof(int));

    /// <summary>32 bits.</summary>
    public static NumberDataViewType UInt32 { get; } = new(typeof(uint));

    /// <summary>64 bits with a sign.</summary>
    public static NumberDataViewType Int64 { get; } = new(typeof(long));

    /// <summary>64 bits.</summary>
    public static NumberDataViewType UInt64 { get; } = new(typeof(ulong));

    /// <summary>Single precision.</summary>
    public static NumberDataViewType Single { get; } = new(typeof(float));

    /// <summary>Double precision.</summary>
    public static NumberDataViewType Double { get; } = new(typeof(double));

    /// <inheritdoc/>
    public override bool Equals(DataViewType? other) => ReferenceEquals(other, this);

    /// <inheritdoc/>
    public override string ToString() => RawType.Name;

    internal static NumberDataViewType? Find(Type raw) =>
        Array.Find([SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double], type => type.RawType == raw);
}
