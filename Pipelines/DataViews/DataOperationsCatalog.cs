namespace MLGenerative.Pipelines.DataViews;

/// <summary>Loads views from objects, makes objects of rows, and chooses rows.</summary>
public sealed class DataOperationsCatalog
{
    private readonly int _seed;

    internal DataOperationsCatalog(int seed) => _seed = seed;

    /// <summary>A view over objects, a row each.</summary>
    public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, SchemaDefinition? schemaDefinition = null)
        where TRow : class => new EnumerableView<TRow>(data, schemaDefinition ?? SchemaDefinition.Create(typeof(TRow), SchemaDefinition.Direction.Read));

    /// <summary>The rows as objects; one object again and again when <paramref name="reuseRowObject"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A member has no column and <paramref name="ignoreMissingColumns"/> is false.</exception>
    public IEnumerable<TRow> CreateEnumerable<TRow>(IDataView data, bool reuseRowObject, bool ignoreMissingColumns = false, SchemaDefinition? schemaDefinition = null)
        where TRow : class, new()
    {
        var members = MemberColumn<TRow>.All(schemaDefinition ?? SchemaDefinition.Create(typeof(TRow), SchemaDefinition.Direction.Write));
        var pairs = members.Select(m => (Member: m, Column: ignoreMissingColumns ? data.Schema.GetColumnOrNull(m.Name) : data.Schema[m.Name]))
            .Where(pair => pair.Column is not null).Select(pair => (pair.Member, Column: pair.Column!.Value)).ToArray();
        return Rows();

        IEnumerable<TRow> Rows()
        {
            using var cursor = data.GetRowCursor(pairs.Select(p => p.Column));
            var fillers = Array.ConvertAll(pairs, p => p.Member.Filler(cursor, p.Column));
            var row = new TRow();
            while (cursor.MoveNext())
            {
                if (!reuseRowObject) row = new TRow();
                foreach (var fill in fillers) fill(row);
                yield return row;
            }
        }
    }

    /// <summary>The view with values kept in memory after they were computed once.</summary>
    /// <param name="input">The view.</param>
    /// <param name="columnsToPrefetch">Columns computed at once when the first is read; others follow when they are asked for.</param>
    public IDataView Cache(IDataView input, params string[] columnsToPrefetch) => new CacheView(input, columnsToPrefetch);

    /// <summary>The first rows.</summary>
    public IDataView TakeRows(IDataView input, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new SubsetView(input, [], cursor => () => cursor.Position + 1 < count && cursor.MoveNext(), rows => Math.Min(rows, count));
    }

    /// <summary>The rows behind the first ones.</summary>
    public IDataView SkipRows(IDataView input, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new SubsetView(input, [], cursor => () =>
        {
            while (cursor.Position + 1 < count)
            {
                if (!cursor.MoveNext()) return false;
            }

            return cursor.MoveNext();
        }, rows => Math.Max(rows - count, 0));
    }

    /// <summary>The rows whose value in a float or double column is at least the lower bound and below the upper one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column holds another type.</exception>
    public IDataView FilterRowsByColumn(
        IDataView input, string columnName, double lowerBound = double.NegativeInfinity, double upperBound = double.PositiveInfinity)
    {
        var column = input.Schema[columnName];
        if (column.Type != NumberDataViewType.Single && column.Type != NumberDataViewType.Double)
            throw new ArgumentOutOfRangeException(nameof(columnName), $"Column '{columnName}' is {column.Type}: rows are chosen by a Single or Double column.");
        return SubsetView.Where(input, [column], cursor =>
        {
            var read = NumberReader.Of(cursor, column);
            return () => read() is var value && value >= lowerBound && value < upperBound;
        });
    }

    /// <summary>Shares the rows out by a number drawn for each from the seed and the row's identifier (or the value of <paramref name="samplingKeyColumnName"/>, so that equal values stay together).</summary>
    /// <remarks>The draws are this core's own: Microsoft.ML shares the rows out differently.</remarks>
    public TrainTestData TrainTestSplit(IDataView data, double testFraction = 0.1, string? samplingKeyColumnName = null, int? seed = null)
    {
        if (!(testFraction > 0 && testFraction < 1)) throw new ArgumentOutOfRangeException(nameof(testFraction), $"Expected a fraction above 0 and below 1, got {testFraction}.");
        var key = samplingKeyColumnName is null ? (DataViewSchema.Column?)null : data.Schema[samplingKeyColumnName];
        var chosen = seed ?? _seed;
        SubsetView Part(bool test) => SubsetView.Where(data, key is { } column ? [column] : [], cursor =>
        {
            var draw = RowDraw.Of(cursor, key, chosen);
            return () => draw() < testFraction == test;
        });

        return new TrainTestData(Part(false), Part(true));
    }

    /// <summary>The two parts of a split.</summary>
    public readonly struct TrainTestData
    {
        /// <summary>The rows to learn from.</summary>
        public readonly IDataView TrainSet;

        /// <summary>The rows to test with.</summary>
        public readonly IDataView TestSet;

        internal TrainTestData(IDataView trainSet, IDataView testSet)
        {
            TrainSet = trainSet;
            TestSet = testSet;
        }
    }
}
