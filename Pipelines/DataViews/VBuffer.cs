using System.Collections;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>A vector value, dense or sparse, over arrays that are reused from row to row.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public readonly struct VBuffer<T> : IEnumerable
{
    /// <summary>The number of items, those that are not stored included.</summary>
    public readonly int Length;

    internal readonly T[]? Stored;
    internal readonly int[]? Places;
    private readonly int _count;

    /// <summary>A dense vector over an array, which is not copied.</summary>
    public VBuffer(int length, T[] values, int[]? indices = null) : this(length, length, values, indices)
    {
    }

    /// <summary>A vector of which <paramref name="count"/> items are stored, at ascending <paramref name="indices"/> unless all are.</summary>
    /// <exception cref="ArgumentException">The arrays are too short for the counts.</exception>
    public VBuffer(int length, int count, T[] values, int[]? indices)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if ((uint)count > (uint)length) throw new ArgumentException($"{count} stored items do not fit into a length of {length}.", nameof(count));
        if (count > (values?.Length ?? 0)) throw new ArgumentException($"{count} items were announced, {values?.Length ?? 0} given.", nameof(values));
        if (count < length && count > (indices?.Length ?? 0)) throw new ArgumentException($"A sparse vector needs an index an item: {count}.", nameof(indices));
        Length = length;
        _count = count;
        Stored = values;
        Places = indices;
    }

    /// <summary>Whether every item is stored.</summary>
    public bool IsDense => _count == Length;

    /// <summary>The stored items.</summary>
    public ReadOnlySpan<T> GetValues() => Stored.AsSpan(0, _count);

    /// <summary>The places of the stored items; empty when dense.</summary>
    public ReadOnlySpan<int> GetIndices() => IsDense ? default : Places.AsSpan(0, _count);

    /// <summary>Copies to a dense vector, reusing its array.</summary>
    public void CopyToDense(ref VBuffer<T> destination)
    {
        var editor = VBufferEditor.Create(ref destination, Length);
        CopyTo(editor.Values);
        destination = editor.Commit();
    }

    /// <summary>Copies to another vector, reusing its arrays.</summary>
    public void CopyTo(ref VBuffer<T> destination)
    {
        var editor = VBufferEditor.Create(ref destination, Length, _count);
        GetValues().CopyTo(editor.Values);
        GetIndices().CopyTo(editor.Indices);
        destination = editor.Commit();
    }

    /// <summary>Copies all items, those not stored as default values.</summary>
    public void CopyTo(Span<T> destination) => CopyTo(destination, 0);

    /// <summary>Copies all items to a place, those not stored as <paramref name="defaultValue"/>.</summary>
    public void CopyTo(Span<T> destination, int destinationIndex, T defaultValue = default!)
    {
        var target = destination.Slice(destinationIndex, Length);
        if (IsDense)
        {
            GetValues().CopyTo(target);
            return;
        }

        target.Fill(defaultValue);
        for (var i = 0; i < _count; i++) target[Places![i]] = Stored![i];
    }

    /// <summary>The stored items with their places, or all items.</summary>
    public IEnumerable<KeyValuePair<int, T>> Items(bool all = false)
    {
        if (all || IsDense)
        {
            var index = 0;
            foreach (var value in DenseValues()) yield return new(index++, value);
            yield break;
        }

        for (var i = 0; i < _count; i++) yield return new(Places![i], Stored![i]);
    }

    /// <summary>All items.</summary>
    public IEnumerable<T> DenseValues()
    {
        var next = 0;
        for (var i = 0; i < Length; i++)
            yield return IsDense ? Stored![i] : next < _count && Places![next] == i ? Stored![next++] : default!;
    }

    /// <summary>One item.</summary>
    public T GetItemOrDefault(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);
        if (IsDense) return Stored![index];
        var place = Array.BinarySearch(Places!, 0, _count, index);
        return place < 0 ? default! : Stored![place];
    }

    /// <summary>One item.</summary>
    public void GetItemOrDefault(int index, ref T destination) => destination = GetItemOrDefault(index);

    /// <inheritdoc/>
    public IEnumerator GetEnumerator() => DenseValues().GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => IsDense ? $"Dense vector of size {Length}" : $"Sparse vector of size {Length}, {_count} explicit values";
}
