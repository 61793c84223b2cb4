using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>Random numbers that a program draws on the host, the same for the same seed on every machine.</summary>
public static class LatentNoise
{
    /// <summary>Codes to generate from: standard normal numbers, one row a sample.</summary>
    /// <param name="count">Rows; the first of them do not depend on how many there are.</param>
    /// <param name="size">Numbers a row.</param>
    /// <param name="seed">Any number.</param>
    public static Tensor Normal(int count, int size, ulong seed)
    {
        var values = new float[checked(count * size)];
        var draws = new Draws(new RandomKey(seed, RandomDomain.Generation), 0);
        for (var i = 0; i < values.Length; i++) values[i] = (float)draws.Normal((uint)i);
        return new Tensor(values, count, size);
    }

    /// <summary>Images with normal noise added, held within [0, 1].</summary>
    /// <param name="images">Raw pixels, or numbers from 0 to 1.</param>
    /// <param name="deviation">The deviation of the noise, at least 0.</param>
    /// <param name="seed">Any number.</param>
    public static Tensor Corrupt(Tensor images, double deviation, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        var values = new float[images.Length];
        var draws = new Draws(new RandomKey(seed, RandomDomain.Generation), 1);
        for (var i = 0; i < values.Length; i++) values[i] = (float)Math.Clamp(images.PixelAt(i) + (deviation * draws.Normal((uint)i)), 0, 1);
        return new Tensor(values, images.Shape.At(1));
    }
}
