namespace MLGenerative.Evaluation.Tests.Filters;

/// <summary>The image of 4 rows and 5 columns with which SciPy's and TensorFlow's values were made: <c>((i * 7 + j * 13) % 11) / 10</c>.</summary>
internal static class SmallImage
{
    public static readonly ImageShape Shape = new(4, 5);

    public static float[] Pixels() => [.. Enumerable.Range(0, 20).Select(p => (((p / 5) * 7) + ((p % 5) * 13)) % 11 / 10f)];

    public static void Near(double[] expected, float[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, $"value {i}: expected {expected[i]}, got {actual[i]}");
    }
}
