using System.Collections;
using System.Globalization;

namespace MLGenerative.KerasModels.Layers;

/// <summary>How many rows and columns at each side of an image; one number stands for all sides, two for top and bottom, left and right.</summary>
/// <param name="Top">Rows above.</param>
/// <param name="Bottom">Rows below.</param>
/// <param name="Left">Columns to the left.</param>
/// <param name="Right">Columns to the right.</param>
public readonly record struct Border2D(int Top, int Bottom, int Left, int Right) : IReadOnlyList<int[]>
{
    /// <inheritdoc/>
    public int Count => 2;

    /// <inheritdoc/>
    public int[] this[int index] => index switch { 0 => [Top, Bottom], 1 => [Left, Right], _ => throw new ArgumentOutOfRangeException(nameof(index)) };

    /// <summary>The smallest number.</summary>
    public int Least => Math.Min(Math.Min(Top, Bottom), Math.Min(Left, Right));

    /// <summary>The same at every side.</summary>
    public static implicit operator Border2D(int size) => new(size, size, size, size);

    /// <summary>The same above and below, left and right.</summary>
    public static implicit operator Border2D((int Rows, int Columns) size) => new(size.Rows, size.Rows, size.Columns, size.Columns);

    /// <summary>Each side by itself.</summary>
    public static implicit operator Border2D(((int Top, int Bottom) Rows, (int Left, int Right) Columns) size) =>
        new(size.Rows.Top, size.Rows.Bottom, size.Columns.Left, size.Columns.Right);

    /// <summary>Rows above and below, columns left and right.</summary>
    /// <exception cref="ArgumentException">These are not two pairs.</exception>
    public static implicit operator Border2D(int[][] sizes) => FromArray(sizes);

    /// <inheritdoc cref="op_Implicit(int[][])"/>
    public static Border2D FromArray(int[][] sizes) => sizes is [[var top, var bottom], [var left, var right]] ? new(top, bottom, left, right)
        : throw new ArgumentException("Expected two pairs of numbers, for the rows above and below and the columns left and right.");

    /// <inheritdoc/>
    public IEnumerator<int[]> GetEnumerator()
    {
        yield return this[0];
        yield return this[1];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Python's notation, for example <c>((1, 1), (2, 2))</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"(({Top}, {Bottom}), ({Left}, {Right}))");
}
