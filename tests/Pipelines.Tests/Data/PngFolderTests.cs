using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class PngFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sub_folders_are_labels_and_the_first_image_tells_the_size()
    {
        for (var i = 0; i < 14; i++) Put($"{(i % 2 == 0 ? "cat" : "dog")}/{i}.png", 3, 2, 3, (byte)i);
        var set = await DataSets.LoadAsync(_folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("2x3x3", set.Shape.ToString());
        Assert.Equal((12, 2), (set.Train.Count, set.Test.Count));
        Assert.Equal(["cat", "dog"], set.ClassNames.Select(c => c.English));
        var values = set.Train.GetColumn<byte[]>(ImageColumns.Pixels).Concat(set.Test.GetColumn<byte[]>(ImageColumns.Pixels)).Select(p => (int)p[0]);
        Assert.Equal(Enumerable.Range(0, 14), values.Order());
        Assert.All(set.Train.GetColumn<byte[]>(ImageColumns.Pixels).Zip(set.Train.GetColumn<uint>(ImageColumns.Label)), row => Assert.Equal((uint)(row.First[0] % 2) + 1, row.Second));
    }

    [Fact]
    public void Folders_called_train_and_test_are_the_two_parts()
    {
        Put("train/a/1.png", 2, 2, 1, 1);
        Put("train/b/2.png", 2, 2, 1, 2);
        Put("test/b/3.png", 2, 2, 1, 3);
        var set = Load();
        Assert.Equal([1u, 2u], set.Train.GetColumn<uint>(ImageColumns.Label));
        Assert.Equal([2u], set.Test.GetColumn<uint>(ImageColumns.Label));
    }

    [Fact]
    public void Images_without_sub_folders_have_no_labels()
    {
        Put("1.png", 2, 2, 1, 1);
        Put("2.png", 2, 2, 1, 2);
        Assert.Null(Load().Train.Labels);
    }

    [Fact]
    public void Transparent_pixels_are_black()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "1.png"), Png.Encode(new PngImage(1, 1, 2, [200, 0])));
        File.WriteAllBytes(Path.Combine(_folder.Path, "2.png"), Png.Encode(new PngImage(1, 1, 2, [200, 0])));
        Assert.Equal([0], Load().Train.Pixels.ToArray());
    }

    [Fact]
    public void The_first_image_of_another_size_is_named()
    {
        Put("a/1.png", 3, 2, 1, 0);
        Put("a/2.png", 4, 2, 1, 0);
        var failure = Refused("2.png is 2x4 (height first), but the first image");
        Assert.Contains("2.png est de taille 2x4 (hauteur d'abord)", failure.In(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_of_another_format_is_named()
    {
        Put("a/1.png", 3, 2, 1, 0);
        File.WriteAllText(Path.Combine(_folder.Path, "a", "photo.JPG"), "");
        Refused("photo.JPG is no PNG image");
    }

    [Fact]
    public void A_damaged_image_is_named()
    {
        Put("a/1.png", 3, 2, 1, 0);
        File.WriteAllText(Path.Combine(_folder.Path, "a", "2.png"), "no png");
        Refused("2.png cannot be read as PNG");
    }

    [Fact]
    public void An_empty_folder_and_a_single_image_are_refused()
    {
        Refused("holds no PNG files");
        Put("1.png", 3, 2, 1, 0);
        Refused("holds only 1 image");
    }

    private DataSet Load() => PngFolder.Load(_folder.Path, new DataRequest(), TestContext.Current.CancellationToken);

    private DataSetException Refused(string message)
    {
        var failure = Assert.Throws<DataSetException>(Load);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        return failure;
    }

    private void Put(string name, int width, int height, int channels, byte value)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var pixels = new byte[width * height * channels];
        pixels.AsSpan().Fill(value);
        File.WriteAllBytes(path, Png.Encode(new PngImage(width, height, channels, pixels)));
    }
}
