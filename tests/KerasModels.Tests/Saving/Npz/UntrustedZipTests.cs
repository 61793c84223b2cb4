using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Npz;

public class UntrustedZipTests
{
    [Fact]
    public void A_zip_that_lists_nothing_but_parts_is_refused_before_they_are_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "parts.keras");
        File.WriteAllBytes(path, ListOfParts(700_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Throws<ModelFileException>(() => Model.Load(path));

        Assert.Contains("more than 65535 parts", error.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 << 20);
    }

    // The directory of a zip with the 64-bit extension, whose parts are all in the same place.
    private static byte[] ListOfParts(int count)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        for (var i = 0; i < count; i++)
        {
            writer.Write(0x02014b50);
            writer.Write(new byte[24]);
            writer.Write((short)1);
            writer.Write(new byte[16]);
            writer.Write((byte)'a');
        }

        var directory = stream.Position;
        writer.Write(0x06064b50);
        writer.Write(44L);
        writer.Write(new byte[12]);
        foreach (var number in new long[] { count, count, directory, 0 }) writer.Write(number);
        writer.Write(0x07064b50);
        writer.Write(0);
        writer.Write(directory);
        writer.Write(1);
        writer.Write(0x06054b50);
        writer.Write(0);
        writer.Write(-1);
        writer.Write(-1);
        writer.Write(-1);
        writer.Write((short)0);
        return stream.ToArray();
    }
}
