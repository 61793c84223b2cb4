using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>The scores of all images under one definition.</summary>
public sealed class ScoreColumn
{
    /// <summary>Names a column of scores after its definition.</summary>
    /// <param name="measure">The definition.</param>
    /// <param name="values">One score an image; kept, not copied.</param>
    public ScoreColumn(ISimilarity measure, double[] values)
    {
        Measure = measure;
        Writable = values;
    }

    /// <summary>The definition.</summary>
    public ISimilarity Measure { get; }

    /// <summary>The definition's name, for example <c>SsimScikitImage</c>.</summary>
    public string Name => Measure.Name;

    /// <summary>One score an image, in the images' order.</summary>
    public IReadOnlyList<double> Values => Writable;

    /// <summary>The scores as a span.</summary>
    public ReadOnlySpan<double> Span => Writable;

    /// <summary>The mean score; NaN without images.</summary>
    public double Mean => Quantiles.Mean(Writable);

    /// <summary>The median score.</summary>
    /// <exception cref="ArgumentException">There are no images, or a score is not a number.</exception>
    public double Median => Quantiles.Median(Writable);

    internal double[] Writable { get; }
}
