using MLGenerative.Pipelines.Data;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class IdxImagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_of_IDX_files_of_any_size_is_a_data_set()
    {
        Put("train-images-idx3-ubyte", 0x0803, 4, 8, 9);
        Put("train-labels-idx1-ubyte", 0x0801, 4);
        Put("t10k-images-idx3-ubyte", 0x0803, 2, 8, 9);
        var set = await DataSets.LoadAsync(_folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("8x9", 4, 2), (set.Shape.ToString(), set.Train.Count, set.Test.Count));
        Assert.Equal([0, 1, 2, 3], set.Train.Labels!.Value.ToArray().Select(l => (int)l));
        Assert.Null(set.Test.Labels);
    }

    [Fact]
    public void Test_images_of_another_size_are_refused()
    {
        Put("train-images-idx3-ubyte", 0x0803, 4, 8, 9);
        Put("t10k-images-idx3-ubyte", 0x0803, 4, 8, 8);
        Refused("are 8x8, but those of", "sont de taille 8x8");
    }

    [Fact]
    public void Labels_of_another_number_are_refused()
    {
        Put("train-images-idx3-ubyte", 0x0803, 4, 8, 9);
        Put("train-labels-idx1-ubyte", 0x0801, 3);
        Put("t10k-images-idx3-ubyte", 0x0803, 4, 8, 9);
        Refused("holds 3 labels for the 4 images of", "contient 3 étiquettes pour les 4 images de");
    }

    private void Refused(string english, string french)
    {
        var failure = Assert.Throws<DataSetException>(() => IdxImages.Load(_folder.Path));
        Assert.Contains(english, failure.Message, StringComparison.Ordinal);
        Assert.Contains(french, failure.In(Language.French), StringComparison.Ordinal);
    }

    private void Put(string name, int magic, params int[] sizes) =>
        File.WriteAllBytes(Path.Combine(_folder.Path, name), IdxFileTests.Idx(magic, sizes, sizes.Aggregate(1, (a, b) => a * b)));
}
