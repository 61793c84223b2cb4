using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>The numbers of a run, from which claims, report and files are made; a part that a stop left out is null or empty.</summary>
internal sealed class LabResults
{
    /// <summary>Part 1: what was loaded.</summary>
    public DataFacts? Data { get; set; }

    /// <summary>Part 2: the shallow autoencoder's layers.</summary>
    public ModelFacts? Shallow { get; set; }

    /// <summary>Its losses, over all epochs of parts 2 and 3.</summary>
    public LossCurve? ShallowCurve { get; set; }

    /// <summary>Its scores by the number of epochs behind it.</summary>
    public SortedDictionary<int, ScoreFacts> ShallowAt { get; } = [];

    /// <summary>Part 3: scores of a fresh model by its width, after 20 epochs.</summary>
    public SortedDictionary<int, ScoreFacts> WidthAt { get; } = [];

    /// <summary>Losses of the fresh models by width.</summary>
    public SortedDictionary<int, LossCurve> WidthCurves { get; } = [];

    /// <summary>Part 4: the deep autoencoder's layers.</summary>
    public ModelFacts? Deep { get; set; }

    /// <summary>Its losses.</summary>
    public LossCurve? DeepCurve { get; set; }

    /// <summary>Its scores by the number of epochs behind it.</summary>
    public SortedDictionary<int, ScoreFacts> DeepAt { get; } = [];

    /// <summary>Deep against shallow, by epochs of each.</summary>
    public Dictionary<(int Shallow, int Deep), PairedFacts> Pairs { get; } = [];

    /// <summary>Part 5: scores of 32 principal components.</summary>
    public ScoreFacts? Pca { get; set; }

    /// <summary>Part 6, with <c>--long</c>.</summary>
    public List<LongFacts> Long { get; } = [];
}
