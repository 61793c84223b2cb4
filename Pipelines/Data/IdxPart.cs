using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MLGenerative.Pipelines.Data;

/// <summary>One of the files of a published data set.</summary>
/// <param name="FileName">Its name, uncompressed.</param>
/// <param name="NpzName">The array that has its content in Keras's <c>.npz</c>.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Sha256">The SHA-256 of the uncompressed file.</param>
internal sealed record IdxPart(string FileName, string NpzName, int[] Shape, string Sha256)
{
    /// <summary>The file in a folder, compressed or plain, or null.</summary>
    public string? In(string folder) => new[] { FileName + ".gz", FileName }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Reads and verifies the file.</summary>
    public byte[] Read(string path, string dataSet) => Verified(IdxFile.Read(path, Shape.Length), path, dataSet);

    /// <summary>The values, or an exception when they are not the published ones.</summary>
    public byte[] Verified(IdxArray array, string path, string dataSet)
    {
        if (!array.Shape.SequenceEqual(Shape))
            throw new DataSetException(DataTexts.WrongShape.With(path, string.Join(" × ", Shape), string.Join(" × ", array.Shape), dataSet));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, 0x0800 | Shape.Length);
        hash.AppendData(number);
        foreach (var size in Shape)
        {
            BinaryPrimitives.WriteInt32BigEndian(number, size);
            hash.AppendData(number);
        }

        hash.AppendData(array.Values);
        var received = Convert.ToHexStringLower(hash.GetHashAndReset());
        return received == Sha256 ? array.Values : throw new DataSetException(DataTexts.WrongChecksum.With(path, dataSet, received, Sha256));
    }
}
