using System.Buffers.Binary;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Hdf5;

public class Hdf5WriterTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var root = Hdf5File.Read(Example().ToArray(), "example.h5");

        Assert.Equal([1f, 2, 3, 4, 5, 6], root.Dataset("a/b/c").Read().ToSingle());
        Assert.Equal([2, 3], root.Dataset("a/b/c").Shape);
        Assert.Equal([7L], root.Dataset("n").Read().ToInt64());
        Assert.Empty(root.Dataset("e").Read().ToSingle());
        Assert.Equal(100_001, root.Attributes["config"].ToTexts()[0].Length);
        Assert.Equal(["a", "bcd"], root.Group("a").Attributes["names"].ToTexts());
        Assert.Equal(0, root.Group("a").Attributes["none"].Count);
        Assert.Equal("", root.Dataset("a/b/c").Attributes["t"].ToTexts()[0]);
        Assert.Empty(root.Group("empty/x").Children);
        Assert.Equal(700, root.Group("many").Children.Count);
        for (var i = 0; i < 700; i++) Assert.Equal([(float)i], root.Dataset(FormattableString.Invariant($"many/d{i}")).Read().ToSingle());
    }

    [Fact]
    public void H5dump_reads_it()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "example.h5");
        File.WriteAllBytes(path, Example().ToArray());
        var dump = Peers.TryRun("h5dump", "-d", "/a/b/c", "-d", "/many/d699", "-d", "/many/d0", path);
        Assert.SkipWhen(dump is null, "needs h5dump: apt install hdf5-tools");

        Assert.Contains("(1,0): 4, 5, 6", dump, StringComparison.Ordinal);
        Assert.Contains("(0): 699", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_attributes_that_cannot_be_are_refused()
    {
        var file = new Hdf5Writer();
        file.AddDataset("a", Hdf5Array.Of([1f]));

        Assert.Contains("'a'", Assert.Throws<Hdf5Exception>(() => file.AddDataset("a", Hdf5Array.Of([1f]))).Message, StringComparison.Ordinal);
        Assert.Throws<Hdf5Exception>(() => file.AddGroup("a/b"));
        Assert.Contains("64 KB", Assert.Throws<Hdf5Exception>(() => file.AddAttribute("", "large", Hdf5Array.Of(new float[20_000], 20_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_contains_itself_is_refused()
    {
        var file = new Hdf5Writer();
        file.AddGroup("a/b");
        var original = file.ToArray();
        var messages = new HashSet<string>();
        // wherever an address may stand, that of the root
        for (var at = 96; at + 8 <= original.Length; at += 8)
        {
            var bytes = (byte[])original.Clone();
            original.AsSpan(64, 8).CopyTo(bytes.AsSpan(at));
            try
            {
                Hdf5File.Read(bytes, "round.h5");
            }
            catch (Hdf5Exception error)
            {
                messages.Add(error.Message);
            }
        }

        Assert.Contains(messages, m => m.Contains("contains itself", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var file = new Hdf5Writer();
        file.AddDataset("a/b", Hdf5Array.Of([1f, 2], 2));
        var original = file.ToArray();
        for (var length = 0; length < original.Length; length++) Assert.Throws<Hdf5Exception>(() => Hdf5File.Read(original[..length], "cut.h5"));
    }

    [Fact]
    public void Dimensions_whose_product_overflows_are_refused()
    {
        var file = new Hdf5Writer();
        file.AddDataset("a", Hdf5Array.Of([1f, 2], 1, 2));
        var bytes = file.ToArray();
        var shape = bytes.AsSpan().IndexOf((byte[])[1, 2, 0, 0, 0, 0, 0, 0, 1]);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(shape + 8), int.MaxValue);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(shape + 16), int.MaxValue);

        var error = Assert.Throws<Hdf5Exception>(() => Hdf5File.Read(bytes, "large.h5").Dataset("a").Read());

        Assert.Contains("2147483647", error.Message, StringComparison.Ordinal);
    }

    private static Hdf5Writer Example()
    {
        var file = new Hdf5Writer();
        file.AddDataset("a/b/c", Hdf5Array.Of([1f, 2, 3, 4, 5, 6], 2, 3));
        file.AddDataset("n", Hdf5Array.Of([7L]));
        file.AddDataset("e", Hdf5Array.Of(Array.Empty<float>(), 0, 3));
        for (var i = 0; i < 700; i++) file.AddDataset(FormattableString.Invariant($"many/d{i}"), Hdf5Array.Of([(float)i]));
        file.AddAttribute("", "config", Hdf5Array.Text(new string('x', 100_000) + "é"));
        file.AddAttribute("a", "names", Hdf5Array.Texts(["a", "bcd"]));
        file.AddAttribute("a", "none", Hdf5Array.Texts([]));
        file.AddAttribute("a/b/c", "t", Hdf5Array.Text(""));
        file.AddGroup("empty/x");
        return file;
    }
}
