using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>Where the test images lie in a plane of codes.</summary>
/// <param name="Mean">Their mean along both axes.</param>
/// <param name="Deviation">Their standard deviation along both axes.</param>
/// <param name="NeighbourAgreement">Among the first images, the share whose nearest other code is of the same class; not a number without labels.</param>
internal sealed record CodeFacts((double X, double Y) Mean, (double X, double Y) Deviation, double NeighbourAgreement)
{
    private const int MostNeighbours = 5_000;

    /// <summary>How many images <see cref="NeighbourAgreement"/> is a share of.</summary>
    public int Compared { get; init; }

    /// <summary>How far the codes are from standard normal ones: the largest distance of a mean from 0 or of a deviation from 1.</summary>
    public double FromNormal => new[] { Math.Abs(Mean.X), Math.Abs(Mean.Y), Math.Abs(Deviation.X - 1), Math.Abs(Deviation.Y - 1) }.Max();

    /// <summary>Reads them off codes of two numbers.</summary>
    public static CodeFacts Of(Tensor codes, int[]? labels, int threads)
    {
        var (x, y) = (Axis(codes, 0), Axis(codes, 1));
        var count = Math.Min(MostNeighbours, codes.Rows);
        var agreement = double.NaN;
        if (labels is not null)
        {
            var nearest = NearestNeighbours.Within(codes.Floats.AsMemory(0, 2 * count), 2, 1, threads);
            agreement = (double)Enumerable.Range(0, count).Count(i => labels[i] == labels[nearest.Indices(i)[0]]) / count;
        }

        return new((Quantiles.Mean(x), Quantiles.Mean(y)), (Deviation(x), Deviation(y)), agreement) { Compared = count };

        static double Deviation(double[] values)
        {
            var mean = Quantiles.Mean(values);
            return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length);
        }
    }

    /// <summary>One number of each code.</summary>
    public static double[] Axis(Tensor codes, int axis) => [.. Enumerable.Range(0, codes.Rows).Select(i => (double)codes.Floats[(2 * i) + axis])];
}
