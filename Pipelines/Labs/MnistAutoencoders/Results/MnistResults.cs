using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;

/// <summary>The numbers of a run; a part that a stop left out is null or empty.</summary>
internal sealed class MnistResults
{
    /// <summary>Least and greatest number of the normalized test images.</summary>
    public (float Least, float Greatest)? Range { get; set; }

    /// <summary>Numbers a sample.</summary>
    public int SampleLength { get; set; }

    /// <summary>The model's layers.</summary>
    public ModelFacts? Model { get; set; }

    /// <summary>Numbers that come into each layer and go out of the last one.</summary>
    public IReadOnlyList<int> Widths { get; set; } = [];

    /// <summary>Losses and accuracies, epoch by epoch.</summary>
    public EpochFigures? Figures { get; set; }

    /// <summary>SSIM and MSE of the test images after the lab's epochs.</summary>
    public (BoxPlotStatistics Ssim, BoxPlotStatistics Mse)? Scored { get; set; }

    /// <summary>Least and greatest number of the reconstructions.</summary>
    public (float Least, float Greatest)? OutputRange { get; set; }

    /// <summary>The mean squared error of the mean training image, which a decoder without a code could give.</summary>
    public double MeanImageMse { get; set; } = double.NaN;

    /// <summary>Share of digits told right by their neighbours among codes, and among pixels.</summary>
    public (double Codes, double Pixels, int Known, int Asked)? Neighbours { get; set; }

    /// <summary>Area under the ROC curve: digits against images of another kind, told apart by their errors.</summary>
    public (double Area, string Others, int Count)? Anomalies { get; set; }

    /// <summary>Rate and distortion of every way of keeping images.</summary>
    public List<RatePoint> Rates { get; } = [];

    /// <summary>Numbers of the code that differ between images, by the size of the code.</summary>
    public SortedDictionary<int, int> UsedNumbers { get; } = [];

    /// <summary>The points of one way of keeping images, in the order of their settings.</summary>
    public IReadOnlyList<RatePoint> Of(string name) => [.. Rates.Where(r => r.Name == name).OrderBy(r => r.Setting)];
}
