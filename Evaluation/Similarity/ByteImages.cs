namespace MLGenerative.Evaluation.Similarity;

/// <summary>Scores images of bytes by widening a few at a time; a byte is exact in a float.</summary>
internal static class ByteImages
{
    private const int ValuesAtATime = 1 << 16;

    public static void Score(
        ISimilarity measure, ReadOnlySpan<byte> originals, ReadOnlySpan<byte> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var atATime = Math.Clamp(ValuesAtATime / shape.Length, 1, Math.Max(1, scores.Length));
        float[] a = new float[atATime * shape.Length], b = new float[a.Length];
        for (var first = 0; first < scores.Length; first += atATime)
        {
            var count = Math.Min(atATime, scores.Length - first);
            var values = count * shape.Length;
            Widen(originals.Slice(first * shape.Length, values), a);
            Widen(reconstructions.Slice(first * shape.Length, values), b);
            measure.Score(a.AsSpan(0, values), b.AsSpan(0, values), shape, dataRange, scores.Slice(first, count));
        }
    }

    private static void Widen(ReadOnlySpan<byte> bytes, float[] floats)
    {
        for (var i = 0; i < bytes.Length; i++) floats[i] = bytes[i];
    }
}
