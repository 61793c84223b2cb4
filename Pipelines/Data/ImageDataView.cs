using MLGenerative.Evaluation;

namespace MLGenerative.Pipelines.Data;

/// <summary>Images held as one block of bytes, seen as a data view of the columns of <see cref="ImageColumns"/>.</summary>
public sealed class ImageDataView : IDataView
{
    private readonly int[] _columns;
    private readonly ReadOnlyMemory<char> _dataSet;
    private readonly string[] _classNames = [];

    /// <summary>A view over pixels and labels, which are not copied.</summary>
    /// <param name="dataSet">The data set's name.</param>
    /// <param name="shape">The size of each image.</param>
    /// <param name="pixels">Image after image, row-major, channels last.</param>
    /// <param name="labels">The class of each image, from 0; null when there are none (then there is no column for them).</param>
    /// <param name="classNames">The name of each class, in English.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    public ImageDataView(string dataSet, ImageShape shape, ReadOnlyMemory<byte> pixels, ushort[]? labels = null, IReadOnlyList<string>? classNames = null)
    {
        if (pixels.Length % shape.Length != 0) throw new ArgumentException($"{pixels.Length} bytes are not a whole number of {shape} images.", nameof(pixels));
        Count = pixels.Length / shape.Length;
        if (labels is not null && labels.Length != Count) throw new ArgumentException($"{labels.Length} labels for {Count} images.", nameof(labels));
        DataSet = dataSet;
        _dataSet = dataSet.AsMemory();
        Shape = shape;
        Pixels = pixels;
        Labels = labels is null ? default(ReadOnlyMemory<ushort>?) : labels;
        var builder = new DataViewSchema.Builder();
        builder.AddColumn(ImageColumns.DataSet, TextDataViewType.Instance);
        builder.AddColumn(ImageColumns.Index, NumberDataViewType.Int32);
        if (labels is not null) AddLabel(builder, _classNames = AllNames(labels, classNames ?? []));
        int[] dimensions = shape.Channels == 1 ? [shape.Height, shape.Width] : [shape.Height, shape.Width, shape.Channels];
        builder.AddColumn(ImageColumns.Pixels, new VectorDataViewType(NumberDataViewType.Byte, dimensions));
        _columns = labels is null ? [0, 1, 3] : [0, 1, 2, 3];
        Schema = builder.ToSchema();
    }

    /// <summary>The data set's name.</summary>
    public string DataSet { get; }

    /// <summary>The size of each image.</summary>
    public ImageShape Shape { get; }

    /// <summary>How many images there are.</summary>
    public int Count { get; }

    /// <summary>Image after image, row-major, channels last.</summary>
    public ReadOnlyMemory<byte> Pixels { get; }

    /// <summary>The class of each image, from 0; null when there are none.</summary>
    public ReadOnlyMemory<ushort>? Labels { get; }

    /// <inheritdoc/>
    public DataViewSchema Schema { get; }

    /// <inheritdoc/>
    public bool CanShuffle => true;

    /// <inheritdoc/>
    public long? GetRowCount() => Count;

    /// <inheritdoc/>
    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        ArgumentNullException.ThrowIfNull(columnsNeeded);
        return new Cursor(this, [.. columnsNeeded.Select(c => c.Index)], rand);
    }

    /// <inheritdoc/>
    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    /// <summary>The first images, or all where there are no more. Pixels are not copied, and there are as many classes, whatever labels are left.</summary>
    internal ImageDataView First(int? most) => most is not { } count || Count <= count ? this
        : new ImageDataView(DataSet, Shape, Pixels[..(count * Shape.Length)], Labels?[..count].ToArray(), _classNames);

    // A class without a name is called by its number.
    private static string[] AllNames(ushort[] labels, IReadOnlyList<string> given)
    {
        var classes = Math.Max(given.Count, 1);
        foreach (var label in labels) classes = Math.Max(classes, label + 1);
        return [.. Enumerable.Range(0, classes).Select(i => i < given.Count ? given[i] : i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static void AddLabel(DataViewSchema.Builder builder, string[] classNames)
    {
        var names = Array.ConvertAll(classNames, name => name.AsMemory());
        var annotations = new DataViewSchema.Annotations.Builder();
        annotations.Add("KeyValues", new VectorDataViewType(TextDataViewType.Instance, names.Length),
            (ref VBuffer<ReadOnlyMemory<char>> value) => new VBuffer<ReadOnlyMemory<char>>(names.Length, names).CopyTo(ref value));
        builder.AddColumn(ImageColumns.Label, new KeyDataViewType(typeof(uint), names.Length), annotations.ToAnnotations());
    }

    private sealed class Cursor : DataViewRowCursor
    {
        private readonly ImageDataView _view;
        private readonly HashSet<int> _active;
        private readonly int[]? _order;
        private int _position = -1;

        public Cursor(ImageDataView view, HashSet<int> active, Random? random)
        {
            _view = view;
            _active = active;
            if (random is null) return;
            _order = [.. Enumerable.Range(0, view.Count)];
            random.Shuffle(_order);
        }

        public override DataViewSchema Schema => _view.Schema;

        public override long Position => _position;

        public override long Batch => 0;

        private int Row => _order is null ? _position : _order[_position];

        public override bool MoveNext() => _position + 1 < _view.Count && ++_position >= 0;

        public override bool IsColumnActive(DataViewSchema.Column column) => _active.Contains(column.Index);

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId id) => id = new DataViewRowId((ulong)Row, 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
        {
            if (!IsColumnActive(column)) throw new InvalidOperationException($"Column '{column.Name}' is not active: name it when the cursor is made.");
            Delegate getter = _view._columns[column.Index] switch
            {
                0 => (ValueGetter<ReadOnlyMemory<char>>)((ref ReadOnlyMemory<char> value) => value = _view._dataSet),
                1 => (ValueGetter<int>)((ref int value) => value = Row),
                2 => (ValueGetter<uint>)((ref uint value) => value = _view.Labels!.Value.Span[Row] + 1u),
                _ => (ValueGetter<VBuffer<byte>>)GetPixels,
            };
            return getter as ValueGetter<TValue>
                ?? throw new InvalidOperationException($"Column '{column.Name}' is {column.Type}: it is not read as {typeof(TValue)}.");
        }

        private void GetPixels(ref VBuffer<byte> value)
        {
            var length = _view.Shape.Length;
            var editor = VBufferEditor.Create(ref value, length);
            _view.Pixels.Span.Slice(Row * length, length).CopyTo(editor.Values);
            value = editor.Commit();
        }
    }
}
