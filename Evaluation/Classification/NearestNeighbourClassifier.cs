using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Classification;

/// <summary>
/// Classifies rows by a vote of the nearest labelled ones, found by comparing all pairs: scikit-learn's <c>KNeighborsClassifier(n_neighbors)</c>, uniform weights, Euclidean distance. Of classes with as
/// many votes the least wins; of equally near neighbours the earlier row counts.
/// </summary>
public static class NearestNeighbourClassifier
{
    /// <summary>Scikit-learn's default number of neighbours.</summary>
    public const int DefaultNeighbours = 5;

    /// <summary>The class of each query.</summary>
    /// <param name="queries">Rows of <paramref name="dimensions"/> features, one after another.</param>
    /// <param name="known">Labelled rows of the same features.</param>
    /// <param name="classes">The class of each labelled row, from 0.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="neighbours">How many vote, from 1 to the number of labelled rows.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no result.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, a class is negative, or there are too few labelled rows.</exception>
    public static int[] Classify(ReadOnlyMemory<float> queries, ReadOnlyMemory<float> known, IReadOnlyList<int> classes, int dimensions, int neighbours = DefaultNeighbours, int threads = 1)
    {
        if (dimensions < 1 || (long)classes.Count * dimensions != known.Length)
            throw new ArgumentException($"Nearest neighbours: {classes.Count} classes for {known.Length} values in rows of {dimensions}. Give one class a row.", nameof(classes));
        if (classes.FirstOrDefault(c => c < 0) is < 0 and var negative) throw new ArgumentException($"Nearest neighbours: class {negative} is negative. Number classes from 0.", nameof(classes));
        var nearest = NearestNeighbours.Of(queries, known, dimensions, neighbours, threads);
        var found = new int[nearest.Queries];
        var votes = new int[classes.Max() + 1];
        for (var query = 0; query < found.Length; query++)
        {
            Array.Clear(votes);
            foreach (var row in nearest.Indices(query)) votes[classes[row]]++;
            found[query] = Array.IndexOf(votes, votes.Max());
        }

        return found;
    }

    /// <summary>The share of queries, from 0 to 1, that are given their own class.</summary>
    /// <param name="queries">Rows of <paramref name="dimensions"/> features, one after another; at least one.</param>
    /// <param name="expected">The class of each query.</param>
    /// <param name="known">Labelled rows of the same features.</param>
    /// <param name="classes">The class of each labelled row, from 0.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="neighbours">How many vote, from 1 to the number of labelled rows.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no result.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, a class is negative, or there are too few labelled rows.</exception>
    public static double Accuracy(
        ReadOnlyMemory<float> queries, IReadOnlyList<int> expected, ReadOnlyMemory<float> known, IReadOnlyList<int> classes, int dimensions, int neighbours = DefaultNeighbours, int threads = 1)
    {
        var found = Classify(queries, known, classes, dimensions, neighbours, threads);
        if (found.Length != expected.Count) throw new ArgumentException($"Nearest neighbours: {expected.Count} classes are expected of {found.Length} queries. Give one a query.", nameof(expected));
        return (double)found.Where((c, i) => c == expected[i]).Count() / found.Length;
    }
}
