using System.Collections;
using System.Runtime.CompilerServices;

namespace MLGenerative.KerasModels.Tensors;

/// <summary>A short list of whole numbers (axes, a permutation, paddings) compared by value, as attributes of operations must be.</summary>
[CollectionBuilder(typeof(Axes), nameof(Of))]
public readonly struct Axes : IReadOnlyList<int>, IEquatable<Axes>
{
    private readonly int[]? _values;

    private Axes(int[] values) => _values = values;

    /// <inheritdoc/>
    public int Count => _values?.Length ?? 0;

    /// <inheritdoc/>
    public int this[int index] => Values[index];

    private int[] Values => _values ?? [];

    /// <summary>The list with the given numbers.</summary>
    public static Axes Of(params ReadOnlySpan<int> values) => new(values.ToArray());

    /// <summary>The numbers as a span.</summary>
    public ReadOnlySpan<int> AsSpan() => _values;

    /// <summary>Whether <paramref name="value"/> is in the list.</summary>
    public bool Contains(int value) => Array.IndexOf(Values, value) >= 0;

    /// <inheritdoc/>
    public bool Equals(Axes other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Axes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in Values) hash.Add(value);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)Values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two lists are equal.</summary>
    public static bool operator ==(Axes left, Axes right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(Axes left, Axes right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", Values)}]";
}
