using System.Text;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>The first bytes of a file that a user named, which tell what plainly is something else than what was asked for.</summary>
internal sealed class FileStart
{
    private const int Length = 4096;

    private static readonly byte[][] PictureStarts = [[0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "BM"u8], [.. "II*\0"u8], [.. "MM\0*"u8]];

    private readonly byte[] _bytes;

    private FileStart(byte[] bytes) => _bytes = bytes;

    /// <summary>Whether the file has no content.</summary>
    public bool IsEmpty => _bytes.Length == 0;

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => PictureStarts.Any(Begins);

    /// <summary>Whether it begins as a zip does: <c>.npz</c>, <c>.keras</c>.</summary>
    public bool IsZip => Begins([.. "PK"u8]);

    /// <summary>Whether it begins as an HDF5 file does: <c>.h5</c>.</summary>
    public bool IsHdf5 => Begins([0x89, (byte)'H', (byte)'D', (byte)'F']);

    /// <summary>Whether it begins as a JSON object does.</summary>
    public bool IsJson => Decoded.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('{');

    /// <summary>Whether all that was read is text.</summary>
    public bool IsText => !IsEmpty && !Decoded.Any(c => c == '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f')));

    /// <summary>What it is, in words.</summary>
    public Text Kind => IsEmpty ? FileStartTexts.Empty : IsPicture ? FileStartTexts.Picture : IsText ? FileStartTexts.Text : FileStartTexts.Other;

    // A letter cut in two by the end of what was read is no sign against a text.
    private string Decoded => Encoding.UTF8.GetString(_bytes).TrimEnd('\uFFFD');

    /// <summary>Reads it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static FileStart Of(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[Length];
        return new FileStart(buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)]);
    }

    private bool Begins(byte[] start) => _bytes.AsSpan().StartsWith(start);
}
