using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>The numbers of a run, from which claims, report and files are made; a part that was not run is null or empty.</summary>
internal sealed class UsesResults
{
    /// <summary>Every autoencoder, and the size of its code.</summary>
    public List<CodeSize> Codes { get; } = [];

    /// <summary>Widths of filters that were tried.</summary>
    public List<FilterWidth> Widths { get; } = [];

    /// <summary>The denoiser against the noisy input and filters.</summary>
    public RestorationFacts? Denoising { get; set; }

    /// <summary>Its losses.</summary>
    public LossCurve? DenoisingCurve { get; set; }

    /// <summary>A small dense autoencoder that never saw a clean image, against the noisy input.</summary>
    public RestorationFacts? Bottleneck { get; set; }

    /// <summary>The super-resolution model against enlargements.</summary>
    public RestorationFacts? Enlarging { get; set; }

    /// <summary>Its losses.</summary>
    public LossCurve? EnlargingCurve { get; set; }

    /// <summary>Two numbers an image.</summary>
    public PlaneComparison? Plane { get; set; }

    /// <summary>Losses of the autoencoder with a 2-D code.</summary>
    public LossCurve? PlaneCurve { get; set; }

    /// <summary>The convolutional variational autoencoder.</summary>
    public VariationalFacts? Variational { get; set; }

    /// <summary>The two kinds of images that models were trained on in turn.</summary>
    public IReadOnlyList<Text> Kinds { get; set; } = [];

    /// <summary>What models trained on one kind make of the other.</summary>
    public List<KindFacts> Specific { get; } = [];

    /// <summary>Losses of convolutional autoencoders by the data they were trained on.</summary>
    public SortedDictionary<string, LossCurve> ConvolutionalCurves { get; } = new(StringComparer.Ordinal);

    /// <summary>What is lost, and by which loss.</summary>
    public LossFacts? Losses { get; set; }

    /// <summary>The numbers of labels that are to be tried; empty until the part begins.</summary>
    public IReadOnlyList<int> LabelCounts { get; set; } = [];

    /// <summary>Few labels.</summary>
    public List<FeatureFacts> Features { get; } = [];

    /// <summary>How many classes there are; 0 until the images are loaded.</summary>
    public int Classes { get; set; }

    /// <summary>How many classes are to be left out in turn; 0 until the part begins.</summary>
    public int ClassesToLeaveOut { get; set; }

    /// <summary>Classes left out in turn.</summary>
    public List<AnomalyFacts> Anomalies { get; } = [];
}
