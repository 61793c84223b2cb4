using MLGenerative.Evaluation;

namespace MLGenerative.Pipelines.Data;

/// <summary>Images of the caller's own in IDX files named as MNIST's, of any size and number: training and test images, and labels where they are there.</summary>
public static class IdxImages
{
    private const string TrainImages = "train-images-idx3-ubyte";
    private const string TestImages = "t10k-images-idx3-ubyte";

    /// <summary>Whether a folder holds such files.</summary>
    public static bool AreIn(string folder) => In(folder, TrainImages) is not null && In(folder, TestImages) is not null;

    /// <summary>Reads the files of a folder; the data set is named after it.</summary>
    /// <exception cref="DataSetException">A file is missing or damaged, or they do not fit each other.</exception>
    public static DataSet Load(string folder)
    {
        var root = Path.GetFullPath(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        var train = View(name, root, TrainImages, "train-labels-idx1-ubyte");
        var test = View(name, root, TestImages, "t10k-labels-idx1-ubyte");
        if (test.Shape != train.Shape) throw new DataSetException(DataTexts.IdxSizes.With(In(root, TestImages), test.Shape.Said(), In(root, TrainImages), train.Shape.Said()));
        return new DataSet(name, train, test, [], DataTexts.OriginFolder.With(root));
    }

    private static ImageDataView View(string name, string folder, string imageFile, string labelFile)
    {
        var images = IdxFile.Read(In(folder, imageFile)!, 3);
        var shape = new ImageShape(images.Shape[1], images.Shape[2]);
        if (In(folder, labelFile) is not { } path) return new ImageDataView(name, shape, images.Values);
        var labels = IdxFile.Read(path, 1);
        if (labels.Shape[0] != images.Shape[0]) throw new DataSetException(DataTexts.IdxLabels.With(path, labels.Shape[0], In(folder, imageFile), images.Shape[0]));
        return new ImageDataView(name, shape, images.Values, Array.ConvertAll(labels.Values, label => (ushort)label));
    }

    private static string? In(string folder, string file) => new[] { file + ".gz", file }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
