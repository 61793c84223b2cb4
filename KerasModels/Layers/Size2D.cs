using System.Collections;
using System.Globalization;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Two numbers, for rows and for columns; one number stands for both.</summary>
/// <param name="Rows">Along the rows.</param>
/// <param name="Columns">Along the columns.</param>
public readonly record struct Size2D(int Rows, int Columns) : IReadOnlyList<int>
{
    /// <inheritdoc/>
    public int Count => 2;

    /// <inheritdoc/>
    public int this[int index] => index switch { 0 => Rows, 1 => Columns, _ => throw new ArgumentOutOfRangeException(nameof(index)) };

    /// <summary>The smaller number.</summary>
    public int Least => Math.Min(Rows, Columns);

    /// <summary>The same number for both.</summary>
    public static implicit operator Size2D(int size) => new(size, size);

    /// <summary>Two numbers.</summary>
    public static implicit operator Size2D((int Rows, int Columns) size) => new(size.Rows, size.Columns);

    /// <summary>Two numbers, or one for both.</summary>
    /// <exception cref="ArgumentException">There are none, or more.</exception>
    public static implicit operator Size2D(int[] sizes) => FromArray(sizes);

    /// <inheritdoc cref="op_Implicit(int[])"/>
    public static Size2D FromArray(int[] sizes) => sizes switch
    {
        [var both] => new(both, both),
        [var rows, var columns] => new(rows, columns),
        _ => throw new ArgumentException($"Expected two numbers, for rows and columns, got [{string.Join(", ", sizes)}]."),
    };

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        yield return Rows;
        yield return Columns;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Python's notation, for example <c>(3, 3)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Rows}, {Columns})");
}
