using System.Reflection;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>Reads single columns.</summary>
public static class ColumnCursorExtensions
{
    /// <summary>The values of a column: its raw type, string for text, an array for a vector.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column, or it holds another type.</exception>
    public static IEnumerable<T> GetColumn<T>(this IDataView data, string columnName) => data.GetColumn<T>(data.Schema[columnName]);

    /// <summary>The values of a column: its raw type, string for text, an array for a vector.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column holds another type.</exception>
    public static IEnumerable<T> GetColumn<T>(this IDataView data, DataViewSchema.Column column)
    {
        if (column.Type.RawType == typeof(T)) return Values<T, T>(data, column, value => value);
        if (typeof(T) == typeof(string) && column.Type is TextDataViewType) return (IEnumerable<T>)Values<ReadOnlyMemory<char>, string>(data, column, value => value.ToString());
        if (column.Type is VectorDataViewType vector && typeof(T) == vector.ItemType.RawType.MakeArrayType())
        {
            return (IEnumerable<T>)typeof(ColumnCursorExtensions).GetMethod(nameof(Arrays), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(vector.ItemType.RawType).Invoke(null, [data, column])!;
        }

        throw new ArgumentOutOfRangeException(nameof(column), $"Column '{column.Name}' is {column.Type}: it cannot be read as {typeof(T)}.");
    }

    private static IEnumerable<TItem[]> Arrays<TItem>(IDataView data, DataViewSchema.Column column) => Values<VBuffer<TItem>, TItem[]>(data, column, value =>
    {
        var items = new TItem[value.Length];
        value.CopyTo(items);
        return items;
    });

    private static IEnumerable<TResult> Values<TValue, TResult>(IDataView data, DataViewSchema.Column column, Func<TValue, TResult> convert)
    {
        using var cursor = data.GetRowCursor([column]);
        var getter = cursor.GetGetter<TValue>(column);
        TValue value = default!;
        while (cursor.MoveNext())
        {
            getter(ref value);
            yield return convert(value);
        }
    }
}
