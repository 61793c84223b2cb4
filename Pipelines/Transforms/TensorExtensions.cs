using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Columns of data views as tensors.</summary>
public static class TensorExtensions
{
    /// <summary>All rows of a column as one tensor: (rows, dimensions) of a vector, (rows, 1) of single numbers; floats stay floats, bytes stay raw pixels, keys become class numbers from 0.</summary>
    /// <exception cref="ArgumentException">The column holds something else, or vectors of changing size.</exception>
    public static Tensor ToTensor(this IDataView data, string columnName)
    {
        ArgumentNullException.ThrowIfNull(data);
        var column = data.Schema[columnName];
        if (column.Type is VectorDataViewType { IsKnownSize: true } vector)
        {
            if (vector.ItemType.RawType == typeof(float)) return new Tensor(Vectors<float>(data, column, vector.Size, out var rows), [rows, .. vector.Dimensions]);
            if (vector.ItemType.RawType == typeof(byte)) return new Tensor(Vectors<byte>(data, column, vector.Size, out var rows), [rows, .. vector.Dimensions]);
        }

        if (column.Type.RawType == typeof(float)) return Numbers<float>(data, column, value => value);
        if (column.Type.RawType == typeof(double)) return Numbers<double>(data, column, value => (float)value);
        if (column.Type is KeyDataViewType && column.Type.RawType == typeof(uint)) return Classes(data, column);
        throw new ArgumentException($"Column '{columnName}' is {column.Type}: a tensor is made of numbers, keys over UInt32, or vectors of Single or Byte of one size.", nameof(columnName));
    }

    // The block is asked for once, in its final size; rows are copied into it through one buffer.
    private static T[] Vectors<T>(IDataView data, DataViewSchema.Column column, int width, out int rows)
        where T : unmanaged
    {
        rows = Count(data);
        var values = GC.AllocateUninitializedArray<T>(checked(rows * width));
        using var cursor = data.GetRowCursor([column]);
        var getter = cursor.GetGetter<VBuffer<T>>(column);
        VBuffer<T> value = default;
        for (var row = 0; row < rows && cursor.MoveNext(); row++)
        {
            getter(ref value);
            value.CopyTo(values.AsSpan(row * width, width));
        }

        return values;
    }

    private static Tensor Numbers<T>(IDataView data, DataViewSchema.Column column, Func<T, float> convert)
    {
        var values = data.GetColumn<T>(column).Select(convert).ToArray();
        return new Tensor(values, values.Length, 1);
    }

    private static Tensor Classes(IDataView data, DataViewSchema.Column column)
    {
        var values = data.GetColumn<uint>(column).Select(key => (int)key - 1).ToArray();
        return new Tensor(values, values.Length, 1);
    }

    private static int Count(IDataView data)
    {
        if (data.GetRowCount() is { } known) return checked((int)known);
        using var cursor = data.GetRowCursor([]);
        var rows = 0;
        while (cursor.MoveNext()) rows++;
        return rows;
    }
}
