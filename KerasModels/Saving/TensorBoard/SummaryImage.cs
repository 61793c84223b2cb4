using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Google.Protobuf;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Saving.TensorBoard.Protos;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.TensorBoard;

/// <summary>Images as event files have them: PNG, 8 bits a channel.</summary>
/// <remarks>The encoder of Evaluation is out of sight here; this one leaves away all that a log does not need.</remarks>
internal static class SummaryImage
{
    /// <summary>One image of a tensor (count, height, width, channels).</summary>
    /// <exception cref="ArgumentException">The tensor holds no images of 1, 3 or 4 channels.</exception>
    public static Summary.Types.Image Of(Tensor images, int index)
    {
        var shape = images.Shape.At(1);
        if (shape is not [_, > 0, > 0, 1 or 3 or 4] || images.Type is not (DType.Float32 or DType.UInt8))
            throw new ArgumentException($"TensorBoardLogger: expected images of shape (count, height, width, 1, 3 or 4 channels) as float32 from 0 to 1 or as uint8, got {images}. Reshape them, for example tensor.Reshape(count, 28, 28, 1).");
        var (height, width, channels) = (shape[1], shape[2], shape[3]);
        var pixels = images.Type == DType.UInt8 ? images.Bytes.AsSpan(index * images.RowLength, images.RowLength).ToArray() : Bytes(images.Floats.AsSpan(index * images.RowLength, images.RowLength));
        return new Summary.Types.Image { Height = height, Width = width, Colorspace = channels, EncodedImageString = ByteString.CopyFrom(Png(pixels, height, width, channels)) };
    }

    // what is below 0 or no number is black, as TensorFlow draws it
    private static byte[] Bytes(ReadOnlySpan<float> values)
    {
        var bytes = new byte[values.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(values[i] >= 1 ? 255 : values[i] > 0 ? (values[i] * 255f) + 0.5f : 0);
        return bytes;
    }

    private static byte[] Png(byte[] pixels, int height, int width, int channels)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, channels switch { 1 => (byte)0, 3 => (byte)2, _ => (byte)6 });
        Chunk(file, "IHDR", head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = width * channels;
            for (var y = 0; y < height; y++)
            {
                // each line begins with its filter: none
                zlib.WriteByte(0);
                zlib.Write(pixels, y * row, row);
            }
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Append(0, body));
        file.Write(number);
    }
}
