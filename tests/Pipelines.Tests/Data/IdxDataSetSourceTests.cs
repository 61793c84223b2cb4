using System.Net;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Data;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class IdxDataSetSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestNetwork _offline = new(_ => TestNetwork.NoHost());

    private string Cache => Path.Combine(_folder.Path, "cache");

    public void Dispose()
    {
        _offline.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("option", "--data-dir")]
    [InlineData("variable", "MLGEN_DATA")]
    [InlineData("cache", "mlgen's cache")]
    [InlineData("keras", "Keras's cache")]
    public async Task Files_are_found_in_every_place(string place, string kind)
    {
        var folder = Path.Combine(_folder.Path, "place");
        BlankSource.Put(Path.Combine(folder, "blank"));
        var places = place switch
        {
            "option" => new DataPlaces(folder, null, null, null),
            "variable" => new DataPlaces(null, folder, null, null),
            "cache" => new DataPlaces(null, null, folder, null),
            _ => new DataPlaces(null, null, null, folder),
        };
        var set = await Load(new DataRequest { Places = places, Network = _offline });
        Assert.Equal(60_000, set.Train.Count);
        Assert.Equal(10_000, set.Test.Count);
        Assert.Contains(kind, set.Origin.ToString(), StringComparison.Ordinal);
        Assert.Contains(kind, new BlankSource().Find(places)!.ToString(), StringComparison.Ordinal);
        Assert.Empty(_offline.Asked);
    }

    [Fact]
    public async Task What_is_nowhere_is_answered_with_places_attempts_and_ways()
    {
        var failure = await Assert.ThrowsAsync<DataSetException>(() => Load(new DataRequest { Places = new DataPlaces("/nowhere", null, Cache, null), Network = _offline }));
        Assert.True(failure.IsMissing);
        foreach (var part in new[] { "/nowhere/blank (--data-dir)", Path.Combine(Cache, "blank"), "https://first.test/data/train-images-idx3-ubyte.gz: No such host", "third.test", "mlgen data get blank", "synthetic-garments" })
            Assert.Contains(part, failure.Message.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("Endroits examinés", failure.In(Language.French), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Cache));
    }

    [Fact]
    public async Task A_download_goes_on_with_the_next_address_and_is_kept()
    {
        using var network = new TestNetwork(address => address.Host == "first.test" ? TestNetwork.Status(HttpStatusCode.NotFound) : TestNetwork.Content(BlankSource.File(Path.GetFileName(address.AbsolutePath))));
        var heard = new List<DownloadProgress>();
        var set = await Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = network, Progress = new Heard(heard) });
        Assert.Contains("second.test", set.Origin.ToString(), StringComparison.Ordinal);
        Assert.Equal(5, network.Asked.Count);
        Assert.Equal(BlankSource.File("train-images-idx3-ubyte.gz").Length, heard.Last(p => p.File == "train-images-idx3-ubyte.gz").Received);
        Assert.Equal(["t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"], Names());
        await Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = _offline });
        Assert.Empty(_offline.Asked);
    }

    [Fact]
    public async Task A_download_with_another_checksum_is_thrown_away()
    {
        using var network = new TestNetwork(address => address.AbsolutePath.EndsWith(".npz", StringComparison.Ordinal)
            ? TestNetwork.Content([1, 2, 3])
            : TestNetwork.Content(address.AbsolutePath.Contains("labels", StringComparison.Ordinal) ? IdxFileTests.Gzip(IdxFileTests.Idx(0x0801, [60_000], 60_000)) : BlankSource.File(Path.GetFileName(address.AbsolutePath))));
        var failure = await Assert.ThrowsAsync<DataSetException>(() => Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = network }));
        Assert.Contains("is not the published file of 'blank'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("not a readable .npz", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["train-images-idx3-ubyte.gz"], Names());
    }

    [Fact]
    public async Task A_damaged_cache_is_mended_by_a_download()
    {
        BlankSource.Put(Path.Combine(Cache, "blank"));
        File.WriteAllBytes(Path.Combine(Cache, "blank", "t10k-labels-idx1-ubyte.gz"), [0x1F, 0x8B, 0]);
        using var network = new TestNetwork(address => TestNetwork.Content(BlankSource.File(Path.GetFileName(address.AbsolutePath))));
        await Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = network });
        Assert.Equal("t10k-labels-idx1-ubyte.gz", Path.GetFileName(Assert.Single(network.Asked).AbsolutePath));
    }

    [Fact]
    public async Task A_damaged_cache_without_a_network_is_no_missing_data_set()
    {
        BlankSource.Put(Path.Combine(Cache, "blank"));
        File.WriteAllBytes(Path.Combine(Cache, "blank", "t10k-labels-idx1-ubyte.gz"), [0x1F, 0x8B, 0]);
        var failure = await Assert.ThrowsAsync<DataSetException>(() => Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = _offline }));
        Assert.False(failure.IsMissing);
        Assert.Contains("t10k-labels-idx1-ubyte.gz", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keras_s_npz_is_as_good_as_the_files()
    {
        var keras = Path.Combine(_folder.Path, "keras");
        Directory.CreateDirectory(keras);
        NpzFile.Write(Path.Combine(keras, "blank.npz"),
        [
            new("x_train", NpyArray.Of(new byte[60_000 * 784], 60_000, 28, 28)), new("y_train", NpyArray.Of(new byte[60_000])),
            new("x_test", NpyArray.Of(new byte[10_000 * 784], 10_000, 28, 28)), new("y_test", NpyArray.Of(new byte[10_000])),
        ]);
        Assert.Equal(60_000, (await Load(new DataRequest { Places = new DataPlaces(null, null, null, keras), Network = _offline })).Train.Count);
    }

    [Fact]
    public async Task Files_of_another_shape_in_the_named_folder_are_refused_without_looking_further()
    {
        var folder = Path.Combine(_folder.Path, "own");
        BlankSource.Put(folder);
        File.WriteAllBytes(Path.Combine(folder, "train-images-idx3-ubyte.gz"), IdxFileTests.Gzip(IdxFileTests.Idx(0x0803, [100, 28, 28], 78_400)));
        var failure = await Assert.ThrowsAsync<DataSetException>(() => Load(new DataRequest { Places = new DataPlaces(folder, null, Cache, null), Network = _offline }));
        Assert.Contains("expected 60000 × 28 × 28, got 100 × 28 × 28", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_offline.Asked);
    }

    [Fact]
    public async Task A_cancelled_download_leaves_nothing_half_written()
    {
        using var cancellation = new CancellationTokenSource();
        using var network = new TestNetwork(address => TestNetwork.Content(BlankSource.File(Path.GetFileName(address.AbsolutePath))));
        var request = new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = network, Progress = new Cancelling(cancellation) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new BlankSource().LoadAsync(request, cancellation.Token));
        Assert.Empty(Names());
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_named()
    {
        File.WriteAllText(Cache, "a file where the folder should be");
        using var network = new TestNetwork(address => TestNetwork.Content(BlankSource.File(Path.GetFileName(address.AbsolutePath))));
        var failure = await Assert.ThrowsAsync<DataSetException>(() => Load(new DataRequest { Places = new DataPlaces(null, null, Cache, null), Network = network }));
        Assert.Contains("cannot be kept in", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsMissing);
    }

    private static Task<DataSet> Load(DataRequest request) => new BlankSource().LoadAsync(request, TestContext.Current.CancellationToken);

    private string[] Names() => Directory.Exists(Cache) ? [.. Directory.GetFiles(Cache, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];

    private sealed class Heard(List<DownloadProgress> list) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => list.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value)
        {
            if (value.Received > 0) source.Cancel();
        }
    }
}
