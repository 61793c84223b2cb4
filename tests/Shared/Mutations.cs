namespace MLGenerative.Tests.Shared;

/// <summary>Damage done to files: bits, bytes, runs of bytes, pieces put elsewhere, an end cut off.</summary>
public static class Mutations
{
    private const int Edge = 4096, LongestRun = 8, LongestPiece = 64, MostChanges = 5;

    /// <summary>A copy with one to five changes, most of them where structure is: near the beginning and the end.</summary>
    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = (byte[])original.Clone();
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var at = random.Next(3) switch { 0 => random.Next(Math.Min(bytes.Length, Edge)), 1 => bytes.Length - 1 - random.Next(Math.Min(bytes.Length, Edge)), _ => random.Next(bytes.Length) };
            bytes = Changed(bytes, at, random);
        }

        return bytes;
    }

    private static byte[] Changed(byte[] bytes, int at, Random random)
    {
        var run = bytes.AsSpan(at, Math.Min(random.Next(1, LongestRun + 1), bytes.Length - at));
        switch (random.Next(8))
        {
            case 0 or 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2 or 3:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4:
                run.Fill((byte)(random.Next(2) * 255));
                break;
            case 5:
                random.NextBytes(run);
                break;
            case 6:
                var length = Math.Min(random.Next(1, LongestPiece), bytes.Length - at);
                bytes.AsSpan(random.Next(bytes.Length - length + 1), length).ToArray().CopyTo(bytes, at);
                break;
            default:
                if (random.Next(4) == 0) return bytes[..Math.Max(1, at)];
                break;
        }

        return bytes;
    }
}
