using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>Calls a sample unusual if an autoencoder trained on usual ones reconstructs it worse than all but a few of them.</summary>
public sealed class AnomalyDetector
{
    private readonly Options _options;

    /// <summary>A detector around an autoencoder, trained or still to be trained.</summary>
    /// <param name="autoencoder">From image to image; null: the deep autoencoder.</param>
    /// <param name="options">When a sample is unusual; null: the usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantile is not between 0 and 1.</exception>
    public AnomalyDetector(Model? autoencoder = null, Options? options = null)
    {
        _options = options ?? new Options();
        if (!(_options.Quantile is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(options), _options.Quantile, "AnomalyDetector: expected a quantile above 0 and below 1.");
        Autoencoder = autoencoder ?? new DeepAutoencoder().Whole;
    }

    /// <summary>From image to image.</summary>
    public Model Autoencoder { get; }

    /// <summary>The error above which a sample is unusual; not a number before <see cref="Calibrate"/>.</summary>
    public double Threshold { get; private set; } = double.NaN;

    /// <summary>Each sample's mean squared error of reconstruction.</summary>
    public double[] Errors(Tensor samples)
    {
        var reconstructions = Autoencoder.Predict(samples);
        var (errors, length) = (new double[samples.Rows], samples.RowLength);
        for (var i = 0; i < samples.Length; i++)
        {
            var difference = (double)samples.PixelAt(i) - reconstructions.Floats[i];
            errors[i / length] += difference * difference / length;
        }

        return errors;
    }

    /// <summary>Sets the threshold to a quantile of the errors of usual samples, best of ones that the autoencoder was not trained on.</summary>
    public void Calibrate(Tensor usual)
    {
        var errors = Errors(usual);
        Array.Sort(errors);
        var place = _options.Quantile * (errors.Length - 1);
        var (below, above) = (errors[(int)place], errors[Math.Min((int)place + 1, errors.Length - 1)]);
        Threshold = below + ((above - below) * (place - (int)place));
    }

    /// <summary>Whether each sample's error is above the threshold.</summary>
    /// <exception cref="InvalidOperationException">The detector is not calibrated.</exception>
    public bool[] IsUnusual(Tensor samples) => double.IsNaN(Threshold)
        ? throw new InvalidOperationException("AnomalyDetector: it has no threshold yet. Call Calibrate with usual samples first.")
        : Array.ConvertAll(Errors(samples), e => e > Threshold);

    /// <summary>When a sample is unusual.</summary>
    public sealed record Options
    {
        /// <summary>The share of usual samples that pass, above 0 and below 1.</summary>
        public double Quantile { get; init; } = 0.95;
    }
}
