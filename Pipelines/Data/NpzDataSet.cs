using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Images of the caller's own in the layout of Keras's <c>mnist.npz</c>: x_train, y_train, x_test, y_test.</summary>
public static class NpzDataSet
{
    /// <summary>Reads uint8 images (count, height, width[, 1 or 3 channels]) and their labels; the data set is named after the file.</summary>
    /// <exception cref="DataSetException">The file cannot be read, or its arrays have other types or shapes.</exception>
    public static DataSet Load(string path)
    {
        try
        {
            if (FileStart.Of(path) is { IsZip: false } start) throw new DataSetException(DataTexts.NoImages.With(path, start.Kind));
            var arrays = NpzFile.ReadSamples(path, ["x_train", "y_train", "x_test", "y_test"]);
            var name = Path.GetFileNameWithoutExtension(path);
            var shape = Shape(arrays["x_train"], "x_train", path);
            if (Shape(arrays["x_test"], "x_test", path) != shape) throw Unfit(path, "x_test", arrays["x_test"]);
            var train = new ImageDataView(name, shape, arrays["x_train"].Values<byte>(), Labels(arrays, "y_train", arrays["x_train"].Shape[0], path));
            var test = new ImageDataView(name, shape, arrays["x_test"].Values<byte>(), Labels(arrays, "y_test", arrays["x_test"].Shape[0], path));
            return new DataSet(name, train, test, [], DataTexts.OriginFile.With(Path.GetFullPath(path)));
        }
        catch (Exception failure) when (failure is NpzException or IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.NpzUnfit.With(path, LibraryMessage.Of(failure, path)), inner: failure);
        }
    }

    private static ImageShape Shape(NpyArray array, string name, string path) => array is { Type: NpyType.UInt8, Count: > 0, Shape: [_, var height, var width] }
        ? new ImageShape(height, width)
        : array is { Type: NpyType.UInt8, Count: > 0, Shape: [_, var tall, var wide, var channels and (1 or 3)] } ? new ImageShape(tall, wide, channels) : throw Unfit(path, name, array);

    private static ushort[] Labels(IReadOnlyDictionary<string, NpyArray> arrays, string name, int count, string path)
    {
        var array = arrays[name];
        if (array.Count != count || array.Shape is not ([_] or [_, 1])) throw Unfit(path, name, array);
        long[] labels = array.Type switch
        {
            NpyType.UInt8 => Array.ConvertAll(array.Values<byte>(), v => (long)v),
            NpyType.Int32 => Array.ConvertAll(array.Values<int>(), v => (long)v),
            NpyType.Int64 => array.Values<long>(),
            _ => throw Unfit(path, name, array),
        };
        return Array.ConvertAll(labels, label => label is >= 0 and <= ushort.MaxValue
            ? (ushort)label
            : throw new DataSetException(DataTexts.NpzUnfit.With(path, DataTexts.NpzLabel.With(label, name))));
    }

    private static DataSetException Unfit(string path, string name, NpyArray array) =>
        new(DataTexts.NpzUnfit.With(path, DataTexts.NpzShape.With(name, array.Type, string.Join(", ", array.Shape))));
}
