using System.Buffers.Binary;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Evaluation.Tests.Charts;

/// <summary>Damaged PNG files: one typed error that names the file, in time and memory that fit its size.</summary>
public class PngFuzzTests
{
    private static readonly Fuzz Reading = new((bytes, name) => Png.Decode(bytes, name, maximumPixels: 1 << 20), typeof(PngFormatException));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [Trait("Speed", "Slow")]
    public void Damaged_files_give_one_typed_error(int channels)
    {
        var original = Png.Encode(new PngImage(40, 30, channels, [.. Enumerable.Range(0, 40 * 30 * channels).Select(i => (byte)(i * i / 7))]));
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var mutant = Mutations.Of(original, random);
            // half of them with checksums that fit again, so that what lies behind is reached
            if (i % 2 == 0) Mend(mutant);
            if (Reading.Check(mutant, FormattableString.Invariant($"{channels} channels, mutant {i}")) is { } wrong) Assert.Fail(wrong);
        }
    }

    private static void Mend(byte[] png)
    {
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (length < 0 || length > png.Length - at - 12) return;
            BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(at + 8 + length), Crc(png.AsSpan(at + 4, 4 + length)));
            at += 12 + length;
        }
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
