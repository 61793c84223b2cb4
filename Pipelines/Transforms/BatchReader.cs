namespace MLGenerative.Pipelines.Transforms;

/// <summary>Reads a view's rows ahead, batch by batch, and maps the batches that are asked for.</summary>
internal sealed class BatchReader : IDisposable
{
    private readonly BatchMapping _mapping;
    private readonly DataViewRowCursor _ahead;
    private readonly ValueGetter<VBuffer<float>>[] _getters;
    private readonly VBuffer<float>[] _values;
    private readonly Batch _batch;
    private long _next;

    public BatchReader(BatchMapping mapping, IDataView source, DataViewSchema schema)
    {
        _mapping = mapping;
        var inputs = mapping.Inputs.Select(name => source.Schema[name]).ToArray();
        _ahead = source.GetRowCursor(inputs);
        _getters = Array.ConvertAll(inputs, column => _ahead.GetGetter<VBuffer<float>>(column));
        _values = new VBuffer<float>[inputs.Length];
        InputWidths = Array.ConvertAll(inputs, column => BatchMapping.Width(column.Type));
        OutputWidths = [.. schema.Skip(source.Schema.Count).Select(column => BatchMapping.Width(column.Type))];
        _batch = new Batch(mapping.BatchSize, InputWidths, OutputWidths);
    }

    /// <summary>Values a row of each input.</summary>
    public int[] InputWidths { get; }

    /// <summary>Values a row of each output, 0 for a single number.</summary>
    public int[] OutputWidths { get; }

    /// <summary>The mapped batch that holds a row; rows are asked for in ascending order.</summary>
    public Batch At(long row)
    {
        while (row >= _next) Load(isWanted: row < _next + _mapping.BatchSize);
        return _batch;
    }

    public void Dispose() => _ahead.Dispose();

    private void Load(bool isWanted)
    {
        _batch.FirstRow = _next;
        _batch.Rows = 0;
        while (_batch.Rows < _mapping.BatchSize && _ahead.MoveNext())
        {
            if (isWanted) Read(_batch.Rows);
            _batch.Rows++;
        }

        if (_batch.Rows == 0) throw new InvalidOperationException($"{_mapping.Name}: the view gave fewer rows when it was read a second time.");
        _next += _mapping.BatchSize;
        if (isWanted) _mapping.Map(_batch);
    }

    private void Read(int row)
    {
        for (var i = 0; i < _getters.Length; i++)
        {
            _getters[i](ref _values[i]);
            _values[i].CopyTo(_batch.Inputs[i].AsSpan(row * InputWidths[i], InputWidths[i]));
        }
    }
}
