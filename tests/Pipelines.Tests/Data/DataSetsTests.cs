using System.Security.Cryptography;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class DataSetsTests
{
    [Fact]
    public void The_known_data_sets_are_found_by_their_classes() => Assert.Equal(["fashion-mnist", "mnist", "synthetic-garments"], DataSets.All.Select(s => s.Name));

    [Fact]
    public async Task A_misspelt_name_is_answered_with_the_nearest()
    {
        var failure = await Assert.ThrowsAsync<DataSetException>(() => DataSets.LoadAsync("fashion-mnits", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("did you mean 'fashion-mnist'?", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fashion-mnist")]
    [InlineData("mnist")]
    public async Task The_published_data_sets_are_read_and_verified(string name)
    {
        Assert.SkipWhen(Repository.Data is null, "No real data: set MLGEN_DATA to a folder that holds fashion-mnist and mnist.");
        var request = new DataRequest { Places = new DataPlaces(Repository.Data, null, null, null), AllowDownload = false };
        var set = await DataSets.LoadAsync(name, request, TestContext.Current.CancellationToken);
        Assert.Equal((60_000, 10_000), (set.Train.Count, set.Test.Count));
        Assert.Equal(10, set.ClassNames.Count);
    }

    [Fact]
    public async Task A_npz_file_of_ones_own_is_a_data_set()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "shapes.npz");
        NpzFile.Write(path,
        [
            new("x_train", NpyArray.Of(new byte[2 * 3 * 4 * 3], 2, 3, 4, 3)), new("y_train", NpyArray.Of([0L, 5])),
            new("x_test", NpyArray.Of(new byte[3 * 4 * 3], 1, 3, 4, 3)), new("y_test", NpyArray.Of([1L])),
        ]);
        var set = await DataSets.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("shapes", set.Name);
        Assert.Equal("3x4x3", set.Shape.ToString());
        Assert.Equal([1u, 6u], set.Train.GetColumn<uint>(ImageColumns.Label));
    }

    [Fact]
    public async Task Of_data_that_is_there_the_first_images_are_taken()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "shapes.npz");
        NpzFile.Write(path,
        [
            new("x_train", NpyArray.Of([.. Enumerable.Range(0, 40).Select(i => (byte)i)], 10, 2, 2)), new("y_train", NpyArray.Of([.. Enumerable.Range(0, 10).Select(i => (long)i)])),
            new("x_test", NpyArray.Of(new byte[8], 2, 2, 2)), new("y_test", NpyArray.Of([1L, 2])),
        ]);

        var whole = await DataSets.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        var set = await DataSets.LoadAsync(path, new DataRequest { TrainCount = 3, TestCount = 5 }, TestContext.Current.CancellationToken);

        Assert.Equal((3, 2), (set.Train.Count, set.Test.Count));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => (byte)i), set.Train.Pixels.ToArray());
        Assert.Equal([1u, 2u, 3u], set.Train.GetColumn<uint>(ImageColumns.Label));
        Assert.Equal(((KeyDataViewType)whole.Train.Schema[ImageColumns.Label].Type).Count, ((KeyDataViewType)set.Train.Schema[ImageColumns.Label].Type).Count);
    }

    [Fact]
    public async Task Fewer_images_than_one_are_refused()
    {
        async Task<string> Refused(DataRequest request) => (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => DataSets.LoadAsync("synthetic-garments", request, TestContext.Current.CancellationToken))).Message;

        Assert.StartsWith("DataRequest.TrainCount: expected at least 1 image, got 0.", await Refused(new() { TrainCount = 0 }), StringComparison.Ordinal);
        Assert.StartsWith("DataRequest.TestCount: expected at least 1 image, got -1.", await Refused(new() { TestCount = -1 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_npz_file_with_other_arrays_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "floats.npz");
        NpzFile.Write(path, [.. new[] { "x_train", "y_train", "x_test", "y_test" }.Select(n => new KeyValuePair<string, NpyArray>(n, NpyArray.Of([1f])))]);
        var failure = await Assert.ThrowsAsync<DataSetException>(() => DataSets.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("array x_train is Float32 of shape (1)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Drawn_garments_are_the_same_on_every_machine()
    {
        var (pixels, labels) = SyntheticGarments.Draw(seed: 7, part: 0, count: 1000, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("01D5A873044DCCE8", Convert.ToHexString(SHA256.HashData(pixels))[..16]);
        Assert.All(Enumerable.Range(0, 10), label => Assert.Equal(100, labels.Count(l => l == label)));
    }

    [Fact]
    public void A_drawn_garment_does_not_depend_on_how_many_are_drawn()
    {
        var (many, manyLabels) = SyntheticGarments.Draw(3, 1, 700, TestContext.Current.CancellationToken);
        var (few, fewLabels) = SyntheticGarments.Draw(3, 1, 13, TestContext.Current.CancellationToken);
        Assert.Equal(few, many[..few.Length]);
        Assert.Equal(fewLabels, manyLabels[..13]);
        Assert.NotEqual(few, SyntheticGarments.Draw(4, 1, 13, TestContext.Current.CancellationToken).Pixels);
        Assert.NotEqual(few, SyntheticGarments.Draw(3, 0, 13, TestContext.Current.CancellationToken).Pixels);
    }

    [Fact]
    public void Every_drawn_garment_is_visible_and_leaves_a_black_background()
    {
        var (pixels, _) = SyntheticGarments.Draw(0, 0, 2000, TestContext.Current.CancellationToken);
        for (var i = 0; i < 2000; i++)
        {
            var image = pixels.AsSpan(i * 784, 784);
            Assert.InRange(784 - image.Count((byte)0), 60, 700);
        }
    }
}
