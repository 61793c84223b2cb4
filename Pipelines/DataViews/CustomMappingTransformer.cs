namespace MLGenerative.Pipelines.DataViews;

/// <summary>Adds columns that an action computes from a row.</summary>
/// <typeparam name="TSrc">The columns that the action reads.</typeparam>
/// <typeparam name="TDst">The columns that it gives.</typeparam>
public sealed class CustomMappingTransformer<TSrc, TDst> : ITransformer
    where TSrc : class, new()
    where TDst : class, new()
{
    private readonly Action<TSrc, TDst> _action;
    private readonly MemberColumn<TSrc>[] _read;
    private readonly MemberColumn<TDst>[] _added;

    internal CustomMappingTransformer(Action<TSrc, TDst> action, SchemaDefinition? input, SchemaDefinition? output)
    {
        _action = action;
        _read = MemberColumn<TSrc>.All(input ?? SchemaDefinition.Create(typeof(TSrc)));
        _added = MemberColumn<TDst>.All(output ?? SchemaDefinition.Create(typeof(TDst), SchemaDefinition.Direction.Write));
    }

    bool ITransformer.IsRowToRowMapper => false;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema)
    {
        _ = Dependencies(inputSchema);
        var builder = new DataViewSchema.Builder();
        builder.AddColumns(inputSchema);
        foreach (var column in _added) builder.AddColumn(column.Name, column.Type, column.Annotations);
        return builder.ToSchema();
    }

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => new View(this, input);

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw new InvalidOperationException("The mapping works on whole views here: use Transform.");

    void ICanSaveModel.Save(ModelSaveContext ctx) => throw new InvalidOperationException("A custom mapping cannot be saved: build the pipeline again from code.");

    internal SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        foreach (var column in _read)
        {
            var given = inputSchema.FirstOrDefault(c => c.Name == column.Name);
            if (given.Name is null) throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Column '{column.Name}' not found: there are {string.Join(", ", inputSchema.Select(c => c.Name))}.");
            var wanted = SchemaShape.Create(MemberColumn<TSrc>.SchemaOf([column]))[0];
            if (!wanted.ItemType.Equals(given.ItemType) || wanted.IsKey != given.IsKey || (wanted.Kind == SchemaShape.Column.VectorKind.Scalar) != (given.Kind == SchemaShape.Column.VectorKind.Scalar))
                throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Expected a column {wanted}, got {given}.");
        }

        var added = SchemaShape.Create(MemberColumn<TDst>.SchemaOf(_added));
        return new SchemaShape([.. inputSchema.Where(c => !added.Any(a => a.Name == c.Name)), .. added]);
    }

    private DataViewSchema.Column[] Dependencies(DataViewSchema schema) => Array.ConvertAll(_read, wanted =>
    {
        var column = schema[wanted.Name];
        return column.Type.RawType == wanted.Type.RawType
            ? column
            : throw new ArgumentOutOfRangeException(nameof(schema), $"Column '{column.Name}' is {column.Type}, expected {wanted.Type}.");
    });

    private sealed class View(CustomMappingTransformer<TSrc, TDst> transformer, IDataView source) : IDataView
    {
        private readonly DataViewSchema.Column[] _dependencies = transformer.Dependencies(source.Schema);

        public bool CanShuffle => source.CanShuffle;

        public DataViewSchema Schema { get; } = transformer.GetOutputSchema(source.Schema);

        public long? GetRowCount() => source.GetRowCount();

        public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
        {
            var needed = columnsNeeded.Select(c => Schema[c.Index]).ToArray();
            var fromSource = needed.Where(c => c.Index < source.Schema.Count).Select(c => source.Schema[c.Index]);
            var added = needed.Where(c => c.Index >= source.Schema.Count).Select(c => c.Index - source.Schema.Count).Distinct().ToArray();
            var cursor = source.GetRowCursor(added.Length == 0 ? fromSource : [.. fromSource, .. _dependencies], rand);
            return new LinkedCursor(cursor, Schema, null, added.Length == 0 ? new Delegate?[transformer._added.Length] : Map(cursor, added));
        }

        public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

        // The action runs once a row, when the first of its columns is read.
        private Delegate?[] Map(DataViewRowCursor cursor, int[] added)
        {
            var from = new TSrc();
            var to = new TDst();
            var fillers = transformer._read.Select((column, i) => column.Filler(cursor, _dependencies[i])).ToArray();
            var done = -1L;
            TDst Current()
            {
                if (done == cursor.Position) return to;
                foreach (var fill in fillers) fill(from);
                transformer._action(from, to);
                done = cursor.Position;
                return to;
            }

            var getters = new Delegate?[transformer._added.Length];
            foreach (var index in added) getters[index] = transformer._added[index].Getter(Current);
            return getters;
        }
    }
}
