using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Generation;

/// <summary>Codes of images, and where they lie.</summary>
public static class LatentCodes
{
    /// <summary>Codes drawn from the distributions that a variational autoencoder gives images, one an image.</summary>
    /// <param name="model">The model, with the weights it has now.</param>
    /// <param name="images">One image a row, in any shape of the right length.</param>
    /// <param name="seed">Any number.</param>
    public static Tensor Drawn(VariationalModel model, Tensor images, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        var given = model.Encoder.PredictAll(images.Reshape(model.Encoder.Inputs[0].Shape.At(images.Rows)));
        var (mean, scale) = (given[0], given[1].Floats);
        var noise = LatentNoise.Normal(mean.Rows, mean.RowLength, seed).Floats;
        var half = model.Scale == LatentScale.LogSigma ? 1 : 0.5;
        var codes = new float[mean.Length];
        for (var i = 0; i < codes.Length; i++) codes[i] = (float)(mean.Floats[i] + (DoubleMath.Exp(half * scale[i]) * noise[i]));
        return new Tensor(codes, mean.Rows, mean.RowLength);
    }

    /// <summary>One number of each code.</summary>
    public static double[] Axis(Tensor codes, int axis) => [.. Enumerable.Range(0, codes.Rows).Select(i => (double)codes.Floats[(i * codes.RowLength) + axis])];

    /// <summary>Mean and standard deviation of one number of the codes.</summary>
    public static (double Mean, double Deviation) Moments(Tensor codes, int axis)
    {
        var values = Axis(codes, axis);
        var mean = Quantiles.Mean(values);
        return (mean, Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length));
    }
}
