namespace MLGenerative.Evaluation.Generation;

/// <summary>The nearest candidates of each query row by Euclidean distance, found by comparing all pairs.</summary>
public sealed class NearestNeighbours
{
    // Candidates are read once for a block of queries, and a block of candidates stays in the cache meanwhile: a query still meets them in their order.
    private const int QueryBlock = 32, CandidateBlock = 64;

    private readonly int[] _indices;
    private readonly double[] _squares;

    private NearestNeighbours(int queries, int count)
    {
        (Queries, Count) = (queries, count);
        _indices = new int[queries * count];
        _squares = new double[queries * count];
    }

    /// <summary>The number of query rows.</summary>
    public int Queries { get; }

    /// <summary>The number of neighbours a query.</summary>
    public int Count { get; }

    /// <summary>The rows of a query's nearest candidates, the nearest first; of equally near ones the earlier row first.</summary>
    public ReadOnlySpan<int> Indices(int query) => _indices.AsSpan(query * Count, Count);

    /// <summary>The distance of a query's neighbour.</summary>
    /// <param name="query">The query's row.</param>
    /// <param name="place">From 0, the nearest.</param>
    public double Distance(int query, int place) => Math.Sqrt(Squares(query)[place]);

    internal ReadOnlySpan<double> Squares(int query) => _squares.AsSpan(query * Count, Count);

    /// <summary>Finds the nearest candidates of each query.</summary>
    /// <param name="queries">Rows of <paramref name="dimensions"/> features, one after another.</param>
    /// <param name="candidates">Rows of the same features.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="count">How many neighbours are found a query, from 1 to the number of candidates.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or there are too few candidates.</exception>
    public static NearestNeighbours Of(ReadOnlyMemory<float> queries, ReadOnlyMemory<float> candidates, int dimensions, int count, int threads = 1) =>
        Find(queries, candidates, dimensions, count, threads, skipSameRow: false);

    /// <summary>Finds the nearest other rows of each row of one set.</summary>
    /// <param name="rows">Rows of <paramref name="dimensions"/> features, one after another.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="count">How many neighbours are found a row, from 1 to the number of rows less one.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or there are too few rows.</exception>
    public static NearestNeighbours Within(ReadOnlyMemory<float> rows, int dimensions, int count, int threads = 1) =>
        Find(rows, rows, dimensions, count, threads, skipSameRow: true);

    private static NearestNeighbours Find(ReadOnlyMemory<float> queries, ReadOnlyMemory<float> candidates, int dimensions, int count, int threads, bool skipSameRow)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        int queryRows = FeatureRows.Count("Nearest neighbours", queries.Span, dimensions), candidateRows = FeatureRows.Count("Nearest neighbours", candidates.Span, dimensions);
        var available = candidateRows - (skipSameRow ? 1 : 0);
        if (count < 1 || count > available)
            throw new ArgumentException($"Nearest neighbours: {count} neighbours were asked for among {available} candidates. Ask for 1 to {available}, or give more rows.");
        var found = new NearestNeighbours(queryRows, count);
        Array.Fill(found._squares, double.PositiveInfinity);
        Parallel.For(0, (queryRows + QueryBlock - 1) / QueryBlock, new ParallelOptions { MaxDegreeOfParallelism = threads }, block =>
        {
            var end = Math.Min(queryRows, (block + 1) * QueryBlock);
            for (var first = 0; first < candidateRows; first += CandidateBlock)
                for (var row = block * QueryBlock; row < end; row++)
                    found.Look(row, queries.Span.Slice(row * dimensions, dimensions), candidates.Span, first, Math.Min(candidateRows, first + CandidateBlock), skipSameRow ? row : -1);
        });
        return found;
    }

    private void Look(int row, ReadOnlySpan<float> query, ReadOnlySpan<float> candidates, int first, int end, int skipped)
    {
        var indices = _indices.AsSpan(row * Count, Count);
        var squares = _squares.AsSpan(row * Count, Count);
        for (var candidate = first; candidate < end; candidate++)
        {
            if (candidate == skipped) continue;
            var square = FeatureRows.SquaredDistance(query, candidates.Slice(candidate * query.Length, query.Length), squares[^1]);
            if (square < squares[^1]) Insert(indices, squares, candidate, square);
        }
    }

    private static void Insert(Span<int> indices, Span<double> squares, int candidate, double square)
    {
        var place = squares.Length - 1;
        for (; place > 0 && square < squares[place - 1]; place--) (indices[place], squares[place]) = (indices[place - 1], squares[place - 1]);
        (indices[place], squares[place]) = (candidate, square);
    }
}
