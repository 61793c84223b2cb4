namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of one of a known number of classes: 1 is the first, 0 says that the value is missing.</summary>
public sealed class KeyDataViewType : PrimitiveDataViewType
{
    /// <summary>A key type over byte, ushort, uint or ulong.</summary>
    /// <exception cref="ArgumentException">Another type, or a count that it cannot hold.</exception>
    public KeyDataViewType(Type type, ulong count) : base(type)
    {
        if (!IsValidDataType(type)) throw new ArgumentException($"A key is held in byte, ushort, uint or ulong, not in {type.Name}.", nameof(type));
        var most = type == typeof(byte) ? byte.MaxValue : type == typeof(ushort) ? ushort.MaxValue : type == typeof(uint) ? uint.MaxValue : ulong.MaxValue;
        if (count == 0 || count > most) throw new ArgumentOutOfRangeException(nameof(count), $"{type.Name} holds 1 to {most} classes, not {count}.");
        Count = count;
    }

    /// <summary>A key type over byte, ushort, uint or ulong.</summary>
    /// <exception cref="ArgumentException">Another type, or a count that it cannot hold.</exception>
    public KeyDataViewType(Type type, int count) : this(type, (ulong)Math.Max(count, 0))
    {
    }

    /// <summary>The number of classes.</summary>
    public ulong Count { get; }

    /// <summary>Whether keys can be held in a .NET type.</summary>
    public static bool IsValidDataType(Type type) => type == typeof(uint) || type == typeof(ulong) || type == typeof(ushort) || type == typeof(byte);

    /// <inheritdoc/>
    public override bool Equals(DataViewType? other) => other is KeyDataViewType key && key.RawType == RawType && key.Count == Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataViewType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RawType, Count);

    /// <inheritdoc/>
    public override string ToString() => $"Key<{RawType.Name}, 0-{Count - 1}>";
}
