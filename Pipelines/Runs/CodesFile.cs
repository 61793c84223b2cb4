using System.Globalization;
using System.Text.RegularExpressions;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Codes as text with the header of Microsoft.ML's text loader: a row a code, its numbers in the column <c>Code</c>, its class (a key, written from 0) in <c>Label</c>. Numbers alone, a code a line, are read too.</summary>
internal static partial class CodesFile
{
    /// <summary>The column of the codes.</summary>
    public const string Code = nameof(Code);

    private const int MostPlaces = 1 << 24;

    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>Writes codes, numbered from 0.</summary>
    public static void Write(Stream stream, Tensor codes, int[]? classes)
    {
        var ml = new MLContext();
        ml.Data.SaveAsText(classes is null
            ? ml.Data.LoadFromEnumerable(Enumerable.Range(0, codes.Rows).Select(i => new Row { Index = i, Code = Numbers(codes, i) }), Schema(typeof(Row), codes, null))
            : ml.Data.LoadFromEnumerable(Enumerable.Range(0, codes.Rows).Select(i => new LabelledRow { Index = i, Label = (uint)classes[i], Code = Numbers(codes, i) }), Schema(typeof(LabelledRow), codes, classes)), stream, forceDense: true);
    }

    /// <summary>Reads the codes of a file, and their classes where it has them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="size">Numbers a code of the model.</param>
    /// <param name="model">What messages call the model.</param>
    /// <exception cref="TextException">It cannot be read, or its codes are of another size.</exception>
    public static (Tensor Codes, int[]? Classes) Read(string path, int size, string model)
    {
        try
        {
            var lines = File.ReadAllLines(path);
            if (!lines.Any(line => line.StartsWith("#@", StringComparison.Ordinal))) return (Plain(lines, path, size, model), null);
            var columns = Columns(lines, path);
            if (!columns.TryGetValue(Code, out var code)) throw new TextException(CodesFileTexts.NoCodes.With(path));
            if (code.Count != size) throw new TextException(CodesFileTexts.WrongSize.With(path, code.Count, model, size));
            var label = columns.TryGetValue(ImageColumns.Label, out var found) ? found.First : -1;
            // Below the comment a line of names may stand; data lines have as many cells as the columns need.
            var rows = Rows(lines.Select(line => line.StartsWith("#@", StringComparison.Ordinal) ? "" : line), line => line.Split('\t')).Where(r => !IsHeader(r.Cells, code.First)).ToList();
            int[] classes = label < 0 ? [] : [.. rows.Select(r => (int)(Number(r.Cells, label) ?? -1))];
            return (Codes(rows, code.First, size, path), label < 0 || classes.Any(c => c < 0) ? null : classes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(CodesFileTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    // numbers alone, a code a line, as numpy.savetxt and spreadsheets write them; a first line of names is passed over
    private static Tensor Plain(string[] lines, string path, int size, string model)
    {
        var separator = Separators.FirstOrDefault(s => lines.Any(line => line.Contains(s, StringComparison.Ordinal)), ' ');
        var rows = Rows(lines, line => separator == ' ' ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries) : line.Split(separator)).ToList();
        if (rows.Count > 0 && rows[0].Cells.All(IsName)) rows.RemoveAt(0);
        if (rows.FirstOrDefault(r => r.Cells.Length != size) is { Cells: { } cells, Number: var number })
            throw new TextException(CodesFileTexts.WrongCount.With(path, number, cells.Length, model, size));
        return Codes(rows, 0, size, path);
    }

    private static bool IsName(string cell) => cell.Trim() is [var first, ..] name && (char.IsLetter(first) || first is '"' or '#' or '_') && !double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<(string[] Cells, int Number)> Rows(IEnumerable<string> lines, Func<string, string[]> split) => lines.Select((line, i) => (line, i)).Where(l => l.line.Trim().Length > 0).Select(l => (split(l.line.Trim('\r', ' ')), l.i + 1));

    private static Tensor Codes(List<(string[] Cells, int Number)> rows, int first, int size, string path)
    {
        if (rows.Count == 0) throw new TextException(CodesFileTexts.NoCodes.With(path));
        var values = new float[rows.Count * size];
        for (var i = 0; i < rows.Count; i++)
        {
            var (cells, line) = rows[i];
            for (var j = 0; j < size; j++)
                values[(i * size) + j] = Number(cells, first + j) ?? throw new TextException(CodesFileTexts.NotANumber.With(path, line, first + j + 1, first + j < cells.Length ? cells[first + j].Trim() : ""));
        }

        return new Tensor(values, rows.Count, size);
    }

    // where the header says each column begins, and how many cells it has
    private static Dictionary<string, (int First, int Count)> Columns(string[] lines, string path)
    {
        var columns = new Dictionary<string, (int First, int Count)>();
        foreach (var column in lines.Select(line => Column().Match(line)).Where(m => m.Success))
        {
            var name = column.Groups[1].Value;
            var last = Place(column.Groups[3].Success ? column.Groups[3] : column.Groups[2]);
            if (Place(column.Groups[2]) is not { } first || last is not { } end || end < first) throw new TextException(CodesFileTexts.NoPlaces.With(path, name, column.Value.Trim()));
            if (!columns.TryAdd(name, (first, end - first + 1))) throw new TextException(CodesFileTexts.Twice.With(path, name));
        }

        return columns;
    }

    private static int? Place(Group digits) => int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place <= MostPlaces ? place : null;

    private static bool IsHeader(string[] cells, int first) => cells.Length > first && Number(cells, first) is null && cells.Contains("\"\"");

    private static float? Number(string[] cells, int place) =>
        place < cells.Length && float.TryParse(cells[place], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value) ? value : null;

    private static float[] Numbers(Tensor codes, int row) => codes.Floats[(row * codes.RowLength)..((row + 1) * codes.RowLength)];

    private static SchemaDefinition Schema(Type row, Tensor codes, int[]? classes)
    {
        var schema = SchemaDefinition.Create(row, SchemaDefinition.Direction.Read);
        schema[Code].ColumnType = new VectorDataViewType(NumberDataViewType.Single, codes.RowLength);
        if (classes is not null) schema[ImageColumns.Label].ColumnType = new KeyDataViewType(typeof(uint), classes.Max() + 1);
        return schema;
    }

    [GeneratedRegex(@"^#@\s+col=(\w+):[^:]+:(\d+)(?:-(\d+))?\s*$")]
    private static partial Regex Column();

    private sealed class Row
    {
        public int Index { get; set; }

        public float[] Code { get; set; } = [];
    }

    private sealed class LabelledRow
    {
        public int Index { get; set; }

        public uint Label { get; set; }

        public float[] Code { get; set; } = [];
    }
}
