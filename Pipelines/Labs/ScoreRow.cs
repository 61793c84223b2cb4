namespace MLGenerative.Pipelines.Labs;

/// <summary>A row of a score file: one test image. The members are the file's columns.</summary>
internal sealed class ScoreRow
{
    /// <summary>The data set's name.</summary>
    public string DataSet { get; set; } = "";

    /// <summary>The image's place in the test images.</summary>
    public int Index { get; set; }

    /// <summary>Its class, from 0; −1 where there are no labels.</summary>
    public int Label { get; set; }

    /// <summary>SSIM by scikit-image's default definition.</summary>
    public double SsimScikitImage { get; set; }

    /// <summary>Mean squared error.</summary>
    public double Mse { get; set; }

    /// <summary>Share of the gradient energy that is kept.</summary>
    public double GradientEnergyRatio { get; set; }

    /// <summary>Distance of the brightness centroids, in pixels.</summary>
    public double CentroidDistance { get; set; }
}
