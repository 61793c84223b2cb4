using MLGenerative.Common;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Common;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_takes_the_place_of_the_old_one_and_nothing_stays_beside_it()
    {
        AtomicFile.Write(In("a.txt"), "old"u8);
        AtomicFile.Write(In("a.txt"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(In("a.txt")));
        Assert.Equal(["a.txt"], TemporaryFolder.Entries(_folder.Path));
    }

    [Fact]
    public void What_cannot_be_written_to_its_end_leaves_the_old_file_whole()
    {
        AtomicFile.Write(In("a.txt"), "old"u8);

        Assert.Throws<IOException>(() => AtomicFile.Write(In("a.txt"), stream =>
        {
            stream.Write(new byte[100_000]);
            throw new IOException("No space left on device.");
        }));

        Assert.Equal("old", File.ReadAllText(In("a.txt")));
        Assert.Equal(["a.txt"], TemporaryFolder.Entries(_folder.Path));
    }

    [Fact]
    public void A_folder_takes_the_place_of_the_old_one_as_a_whole()
    {
        PutFolder("a", "one.txt");
        PutFolder("a", "two.txt");

        Assert.Equal(["a", "a/two.txt"], TemporaryFolder.Entries(_folder.Path));
    }

    [Fact]
    public void A_folder_that_is_not_finished_leaves_the_old_one_whole()
    {
        PutFolder("a", "one.txt");
        using (var folder = new AtomicFile(In("a")))
        {
            Directory.CreateDirectory(Path.Combine(folder.Temporary, "inside"));
            File.WriteAllText(Path.Combine(folder.Temporary, "inside", "two.txt"), "");
        }

        Assert.Equal(["a", "a/one.txt"], TemporaryFolder.Entries(_folder.Path));
    }

    [Fact]
    public void What_cannot_be_put_in_its_place_leaves_there_what_is_there()
    {
        File.WriteAllText(In("file"), "mine");
        PutFolder("folder", "one.txt");

        Assert.ThrowsAny<IOException>(() => PutFolder("file", "two.txt"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(In("folder"), "text"u8));

        Assert.Equal(["file", "folder", "folder/one.txt"], TemporaryFolder.Entries(_folder.Path));
        Assert.Equal("mine", File.ReadAllText(In("file")));
    }

    [Fact]
    public void Of_several_that_write_the_same_file_at_once_each_is_seen_whole_or_not()
    {
        Parallel.For(0, 50, i =>
        {
            AtomicFile.Write(In("a"), stream =>
            {
                for (var k = 0; k < 1000; k++) stream.WriteByte((byte)i);
            });
            var seen = File.ReadAllBytes(In("a"));
            Assert.Equal(1000, seen.Length);
            Assert.Single(seen.Distinct());
        });
        Assert.Equal(["a"], TemporaryFolder.Entries(_folder.Path));
    }

    private void PutFolder(string name, string file)
    {
        using var folder = new AtomicFile(In(name));
        Directory.CreateDirectory(folder.Temporary);
        File.WriteAllText(Path.Combine(folder.Temporary, file), "");
        folder.Commit();
    }

    private string In(string name) => Path.Combine(_folder.Path, name);
}
