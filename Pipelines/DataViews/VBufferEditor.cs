namespace MLGenerative.Pipelines.DataViews;

/// <summary>Makes editors, through which the arrays of a <see cref="VBuffer{T}"/> are written in place.</summary>
public static class VBufferEditor
{
    /// <summary>An editor of the vector as it is.</summary>
    public static VBufferEditor<T> CreateFromBuffer<T>(scoped ref VBuffer<T> destination) =>
        Create(ref destination, destination.Length, destination.GetValues().Length);

    /// <summary>An editor for a new content; the arrays are replaced only when they are too short.</summary>
    public static VBufferEditor<T> Create<T>(
        scoped ref VBuffer<T> destination,
        int newLogicalLength,
        int? valuesCount = null,
        int? maxValuesCapacity = null,
        bool keepOldOnResize = false,
        bool requireIndicesOnDense = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newLogicalLength);
        var count = valuesCount ?? newLogicalLength;
        if ((uint)count > (uint)newLogicalLength) throw new ArgumentOutOfRangeException(nameof(valuesCount), $"Expected 0 to {newLogicalLength}, got {count}.");
        var needsIndices = count < newLogicalLength || requireIndicesOnDense;
        var most = maxValuesCapacity ?? Array.MaxLength;
        var values = Fit(destination.Stored, count, most, keepOldOnResize, out var newValues);
        var newIndices = false;
        var indices = needsIndices ? Fit(destination.Places, count, most, keepOldOnResize, out newIndices) : destination.Places;
        return new VBufferEditor<T>(newLogicalLength, count, values, indices, needsIndices, newValues, newIndices);
    }

    private static TItem[] Fit<TItem>(TItem[]? array, int count, int most, bool keep, out bool created)
    {
        created = array is null || array.Length < count;
        if (!created) return array!;
        // A first array has exactly the size asked for: images are all alike. One that grows does so by half.
        var size = array is null || array.Length == 0 ? count : (int)Math.Min(most, Math.Max(count, array.Length + (array.Length / 2L)));
        var larger = new TItem[Math.Max(size, count)];
        if (keep) array?.CopyTo(larger, 0);
        return larger;
    }
}

/// <summary>Writes the arrays of a <see cref="VBuffer{T}"/> in place; <see cref="Commit"/> makes the vector.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public readonly ref struct VBufferEditor<T>
{
    /// <summary>The stored items.</summary>
    public readonly Span<T> Values;

    /// <summary>Their places; empty when dense.</summary>
    public readonly Span<int> Indices;

    private readonly int _length;
    private readonly T[] _values;
    private readonly int[]? _indices;

    internal VBufferEditor(int length, int count, T[] values, int[]? indices, bool useIndices, bool createdNewValues, bool createdNewIndices)
    {
        _length = length;
        _values = values;
        _indices = indices;
        Values = values.AsSpan(0, count);
        Indices = useIndices ? indices.AsSpan(0, count) : default;
        CreatedNewValues = createdNewValues;
        CreatedNewIndices = createdNewIndices;
    }

    /// <summary>Whether the old array of items was too short.</summary>
    public bool CreatedNewValues { get; }

    /// <summary>Whether the old array of places was too short.</summary>
    public bool CreatedNewIndices { get; }

    /// <summary>The vector as it was written.</summary>
    public VBuffer<T> Commit() => new(_length, Values.Length, _values, _indices);

    /// <summary>The vector with only the first items stored.</summary>
    public VBuffer<T> CommitTruncated(int physicalValuesCount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(physicalValuesCount, Values.Length);
        return new VBuffer<T>(_length, physicalValuesCount, _values, _indices);
    }
}
