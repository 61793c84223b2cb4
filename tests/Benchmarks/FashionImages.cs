using System.IO.Compression;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Benchmarks;

/// <summary>Images in IDX form, as raw pixels.</summary>
internal static class FashionImages
{
    public static Tensor Load(Arguments arguments, string split, int count)
    {
        var folder = arguments.Text("--data") ?? throw new ArgumentException("--data FOLDER is missing: the folder with train-images-idx3-ubyte.gz and t10k-images-idx3-ubyte.gz.");
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, $"{split}-images-idx3-ubyte.gz")), CompressionMode.Decompress);
        file.ReadExactly(new byte[16]);
        var pixels = new byte[count * 784];
        file.ReadExactly(pixels);
        return new Tensor(pixels, count, 784);
    }
}
