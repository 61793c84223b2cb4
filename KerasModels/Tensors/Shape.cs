using System.Collections;
using System.Runtime.CompilerServices;

namespace MLGenerative.KerasModels.Tensors;

/// <summary>The dimensions of a tensor, outermost first; compared by value.</summary>
[CollectionBuilder(typeof(Shape), nameof(Of))]
public sealed class Shape : IReadOnlyList<Dim>, IEquatable<Shape>
{
    private readonly Dim[] _dims;

    private Shape(Dim[] dims) => _dims = dims;

    /// <summary>The shape of a single number.</summary>
    public static Shape Scalar { get; } = new([]);

    /// <summary>The number of dimensions.</summary>
    public int Rank => _dims.Length;

    /// <inheritdoc cref="Rank"/>
    public int Count => Rank;

    /// <summary>The last dimension.</summary>
    public Dim Last => _dims[^1];

    /// <summary>Whether no dimension depends on the batch size.</summary>
    public bool IsStatic => !_dims.Any(d => d.IsBatch);

    /// <inheritdoc/>
    public Dim this[int index] => _dims[index];

    /// <summary>A shape with the given dimensions.</summary>
    /// <exception cref="ArgumentException">A dimension is negative, or two depend on the batch size.</exception>
    public static Shape Of(params ReadOnlySpan<Dim> dims)
    {
        var batches = 0;
        foreach (var dim in dims)
        {
            if (dim.Factor < 0) throw new ArgumentException($"Shape: expected dimensions of at least 0, got ({string.Join(", ", dims.ToArray())}).");
            if (dim.IsBatch) batches++;
        }

        return batches <= 1 ? new(dims.ToArray())
            : throw new ArgumentException($"Shape: at most one dimension can depend on the batch size, got ({string.Join(", ", dims.ToArray())}).");
    }

    /// <summary>The shape of one batch of such samples: B in front.</summary>
    public static Shape BatchOf(Shape sample) => Of([Dim.Batch, .. sample._dims]);

    /// <summary>The number of elements for a batch of <paramref name="batch"/> samples.</summary>
    public int Length(int batch = 1)
    {
        var length = 1;
        foreach (var dim in _dims) length = checked(length * dim.At(batch));
        return length;
    }

    /// <summary>The number of elements as a dimension: a number, or a multiple of B.</summary>
    public Dim Size => new(_dims.Aggregate(1, (n, d) => checked(n * d.Factor)), !IsStatic);

    /// <summary>The dimensions for a batch of <paramref name="batch"/> samples.</summary>
    public int[] At(int batch) => Array.ConvertAll(_dims, d => d.At(batch));

    /// <summary>The dimensions from <paramref name="start"/> on.</summary>
    public Shape From(int start) => new(_dims[start..]);

    /// <summary>This shape with dimension <paramref name="axis"/> replaced.</summary>
    public Shape With(int axis, Dim size)
    {
        var dims = (Dim[])_dims.Clone();
        dims[axis] = size;
        return Of(dims);
    }

    /// <summary>This shape without dimension <paramref name="axis"/>.</summary>
    public Shape Without(int axis) => Of([.. _dims[..axis], .. _dims[(axis + 1)..]]);

    /// <summary>Turns a possibly negative axis (-1 is the last) into a place from 0 on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public int Axis(int axis) => axis >= -Rank && axis < Rank ? (axis + Rank) % Rank
        : throw new ArgumentOutOfRangeException(nameof(axis), axis, $"Shape {this} has no axis {axis}; expected one from {-Rank} to {Rank - 1}.");

    /// <inheritdoc/>
    public bool Equals(Shape? other) => other is not null && _dims.AsSpan().SequenceEqual(other._dims);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Shape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var dim in _dims) hash.Add(dim);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Dim> GetEnumerator() => ((IEnumerable<Dim>)_dims).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two shapes are equal.</summary>
    public static bool operator ==(Shape? left, Shape? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two shapes differ.</summary>
    public static bool operator !=(Shape? left, Shape? right) => !(left == right);

    /// <summary>Python's notation, for example <c>(None, 784)</c> or <c>(32,)</c>.</summary>
    public override string ToString() => Rank == 1 ? $"({_dims[0]},)" : $"({string.Join(", ", _dims)})";
}
