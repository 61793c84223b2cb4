using System.Globalization;
using System.Text;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>Values as Microsoft.ML's text saver writes them.</summary>
internal static class TextCells
{
    /// <summary>What adds a row's cells of one column to a list.</summary>
    public static Action<List<string>> Writer(DataViewRow row, DataViewSchema.Column column, char separator = '\t')
    {
        var item = (column.Type as VectorDataViewType)?.ItemType ?? (PrimitiveDataViewType)column.Type;
        var method = typeof(TextCells).GetMethod(column.Type is VectorDataViewType ? nameof(Vector) : nameof(Scalar), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Action<List<string>>)method.MakeGenericMethod(item.RawType).Invoke(null, [row, column, item, separator])!;
    }

    /// <summary>The cell of a type's default value, which sparse lines leave out.</summary>
    public static string Default(DataViewType type) => ((type as VectorDataViewType)?.ItemType ?? type) switch
    {
        TextDataViewType => "\"\"",
        KeyDataViewType => "",
        _ => "0",
    };

    /// <summary>Text, in quotes when it is empty, begins with a space, or holds a quote, a colon, the separator or a line end.</summary>
    public static string Quoted(ReadOnlySpan<char> text, char separator)
    {
        if (text.IsEmpty) return "\"\"";
        if (text[0] != ' ' && text.IndexOfAny(['"', separator, ':', '\n']) < 0) return text.ToString();
        return new StringBuilder().Append('"').Append(text).Replace("\"", "\"\"", 1, text.Length).Append('"').ToString();
    }

    private static Action<List<string>> Scalar<T>(DataViewRow row, DataViewSchema.Column column, PrimitiveDataViewType type, char separator)
    {
        var getter = row.GetGetter<T>(column);
        T value = default!;
        return cells =>
        {
            getter(ref value);
            cells.Add(Cell(value, type, separator));
        };
    }

    private static Action<List<string>> Vector<T>(DataViewRow row, DataViewSchema.Column column, PrimitiveDataViewType type, char separator)
    {
        var getter = row.GetGetter<VBuffer<T>>(column);
        VBuffer<T> value = default;
        return cells =>
        {
            getter(ref value);
            foreach (var item in value.DenseValues()) cells.Add(Cell(item, type, separator));
        };
    }

    private static string Cell<T>(T value, PrimitiveDataViewType type, char separator) => value switch
    {
        ReadOnlyMemory<char> text => Quoted(text.Span, separator),
        bool truth => truth ? "1" : "0",
        float number => float.IsNaN(number) ? "?" : number.ToString("R", CultureInfo.InvariantCulture),
        double number => double.IsNaN(number) ? "?" : number.ToString("G17", CultureInfo.InvariantCulture),
        IFormattable key when type is KeyDataViewType classes => Key(System.Convert.ToUInt64(key, CultureInfo.InvariantCulture), classes.Count),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A column of {type} cannot be saved as text."),
    };

    // Files count classes from 0; a missing one is an empty cell.
    private static string Key(ulong key, ulong count) => key == 0 || key > count ? "" : (key - 1).ToString(CultureInfo.InvariantCulture);
}
