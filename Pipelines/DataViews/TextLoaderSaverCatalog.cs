using System.Buffers;
using System.Globalization;
using System.Text;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>Saves views as text.</summary>
public static class TextLoaderSaverCatalog
{
    private const string SlotNames = nameof(SlotNames);
    private static readonly SearchValues<char> NeedQuoting = SearchValues.Create(" \t\n\r{}\"#=:@");

    /// <summary>Writes a view as lines of cells, below a comment that tells Microsoft.ML's text loader what the columns are. Numbers are invariant, lines end with a line feed.</summary>
    /// <exception cref="ArgumentException">A column's name has a character that the comment cannot hold.</exception>
    public static void SaveAsText(
        this DataOperationsCatalog catalog,
        IDataView data,
        Stream stream,
        char separatorChar = '\t',
        bool headerRow = true,
        bool schema = true,
        bool keepHidden = false,
        bool forceDense = false)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(data);
        var columns = data.Schema.Where(c => keepHidden || !c.IsHidden).ToArray();
        var header = headerRow && Array.Exists(columns, c => c.Type is not VectorDataViewType || HasSlotNames(c));
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (schema) WriteSchema(writer, columns, header, separatorChar);
        var cells = new List<string>();
        var ends = new List<int>();
        if (header)
        {
            foreach (var column in columns)
            {
                AddNames(cells, column, separatorChar);
                ends.Add(cells.Count);
            }

            TextLine.Write(writer, cells, ends, [.. columns.Select(_ => "\"\"")], forceDense, separatorChar);
        }

        using var cursor = data.GetRowCursor(columns);
        var writers = Array.ConvertAll(columns, c => TextCells.Writer(cursor, c, separatorChar));
        var defaults = Array.ConvertAll(columns, c => TextCells.Default(c.Type));
        while (cursor.MoveNext())
        {
            cells.Clear();
            ends.Clear();
            foreach (var write in writers)
            {
                write(cells);
                ends.Add(cells.Count);
            }

            TextLine.Write(writer, cells, ends, defaults, forceDense, separatorChar);
        }
    }

    private static void WriteSchema(StreamWriter writer, DataViewSchema.Column[] columns, bool header, char separator)
    {
        writer.WriteLine("#@ TextLoader{");
        if (header) writer.WriteLine("#@   header+");
        writer.WriteLine("#@   sep=" + separator switch { ' ' => "space", '\t' => "tab", ',' => "comma", ';' => "semicolon", '|' => "bar", var other => other.ToString() });
        var place = 0;
        foreach (var column in columns)
        {
            if (column.Name.AsSpan().IndexOfAny(NeedQuoting) >= 0)
                throw new ArgumentException($"Column '{column.Name}' cannot be named in the file's header: use letters, digits and underscores.", nameof(columns));
            var vector = column.Type as VectorDataViewType;
            var range = vector is null ? Invariant(place) : Invariant(place) + "-" + (vector.IsKnownSize ? Invariant(place + vector.Size - 1) : "**");
            writer.WriteLine($"#@   col={column.Name}:{Kind(vector?.ItemType ?? column.Type)}:{range}");
            place += vector?.Size ?? 1;
        }

        writer.WriteLine("#@ }");
    }

    private static string Kind(DataViewType type) => type switch
    {
        KeyDataViewType key => $"{Kind(PrimitiveDataViewType.Of(key.RawType))}[{Invariant(key.Count)}]",
        TextDataViewType => "TX",
        BooleanDataViewType => "BL",
        _ => Type.GetTypeCode(type.RawType) switch
        {
            TypeCode.SByte => "I1",
            TypeCode.Byte => "U1",
            TypeCode.Int16 => "I2",
            TypeCode.UInt16 => "U2",
            TypeCode.Int32 => "I4",
            TypeCode.UInt32 => "U4",
            TypeCode.Int64 => "I8",
            TypeCode.UInt64 => "U8",
            TypeCode.Single => "R4",
            _ => "R8",
        },
    };

    private static bool HasSlotNames(DataViewSchema.Column column) => column.Type is VectorDataViewType { IsKnownSize: true } vector
        && column.Annotations.Schema.GetColumnOrNull(SlotNames)?.Type is VectorDataViewType { ItemType: TextDataViewType } names && names.Size == vector.Size;

    private static void AddNames(List<string> cells, DataViewSchema.Column column, char separator)
    {
        if (column.Type is not VectorDataViewType vector)
        {
            cells.Add(TextCells.Quoted(column.Name, separator));
            return;
        }

        VBuffer<ReadOnlyMemory<char>> names = default;
        if (HasSlotNames(column)) column.Annotations.GetValue(SlotNames, ref names);
        for (var i = 0; i < vector.Size; i++) cells.Add(i < names.Length ? TextCells.Quoted(names.GetItemOrDefault(i).Span, separator) : "\"\"");
    }

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
