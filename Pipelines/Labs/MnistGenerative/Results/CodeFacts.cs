using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Generation;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>Where the test images lie in a plane of codes.</summary>
/// <param name="Mean">Their mean along both axes.</param>
/// <param name="Deviation">Their standard deviation along both axes.</param>
/// <param name="NeighbourAgreement">The share of test images whose nearest training code is of the same class; not a number without labels.</param>
internal sealed record CodeFacts((double X, double Y) Mean, (double X, double Y) Deviation, double NeighbourAgreement)
{
    /// <summary>How far the codes are from standard normal ones: the largest distance of a mean from 0 or of a deviation from 1.</summary>
    public double FromNormal => new[] { Math.Abs(Mean.X), Math.Abs(Mean.Y), Math.Abs(Deviation.X - 1), Math.Abs(Deviation.Y - 1) }.Max();

    /// <summary>Reads them off codes of two numbers.</summary>
    public static CodeFacts Of(Tensor codes, double neighbourAgreement = double.NaN)
    {
        var (x, y) = (LatentCodes.Moments(codes, 0), LatentCodes.Moments(codes, 1));
        return new((x.Mean, y.Mean), (x.Deviation, y.Deviation), neighbourAgreement);
    }
}
