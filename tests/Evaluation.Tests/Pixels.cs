namespace MLGenerative.Evaluation.Tests;

/// <summary>Made-up pixels for tests.</summary>
internal static class Pixels
{
    /// <summary>Independent pixels, even in [0, 1) and the same for the same seed.</summary>
    public static float[] Noise(int count, ImageShape shape, int seed)
    {
        var random = new Random(seed);
        var pixels = new float[count * shape.Length];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = random.NextSingle();
        return pixels;
    }

    /// <summary>Grey pixels as three equal channels.</summary>
    public static float[] Threefold(float[] grey) => [.. grey.SelectMany(v => new[] { v, v, v })];
}
