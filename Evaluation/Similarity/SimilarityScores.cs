using System.Globalization;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>A table of scores: a row an image, a column a definition.</summary>
public sealed class SimilarityScores
{
    private readonly IReadOnlyList<ScoreColumn> _columns;

    /// <summary>Gathers columns of equal length into a table.</summary>
    /// <param name="count">The number of images.</param>
    /// <param name="columns">The columns, each with a name of its own.</param>
    /// <exception cref="ArgumentException">No column, a length that differs, or a name that comes twice.</exception>
    public SimilarityScores(int count, IReadOnlyList<ScoreColumn> columns)
    {
        if (columns.Count == 0) throw new ArgumentException("Scores: no definition was given. Name at least one, such as SsimScikitImage or Mse.");
        foreach (var column in columns)
            if (column.Values.Count != count)
                throw new ArgumentException($"Scores: column {column.Name} has {column.Values.Count} values for {count} images. Give one value an image.");
        if (columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Scores: the definition {twice.Key} comes {twice.Count()} times. Give each definition once.");
        Count = count;
        _columns = columns;
    }

    /// <summary>The number of images.</summary>
    public int Count { get; }

    /// <summary>The columns, in the order they were asked for.</summary>
    public IReadOnlyList<ScoreColumn> Columns => _columns;

    /// <summary>The column of a definition, such as <c>SsimScikitImage</c>; case is ignored.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public ScoreColumn this[string name] => Registry.Find(_columns, c => c.Name, name, "score column");

    /// <summary>The mean of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public double Mean(string name) => this[name].Mean;

    /// <summary>The median of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column, or there are no images.</exception>
    public double Median(string name) => this[name].Median;

    /// <summary>One line a column: its name, mean and median.</summary>
    public override string ToString() => string.Join(
        '\n', _columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}: mean {c.Mean:g6}, median {(Count == 0 ? double.NaN : c.Median):g6} ({Count} images)")));
}
