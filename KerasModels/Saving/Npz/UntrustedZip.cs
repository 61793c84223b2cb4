using System.IO.Compression;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>Opens zip files that may be made to harm: one that lists nothing but parts would take many times its size, since an object is made of each.</summary>
internal static class UntrustedZip
{
    // As many as the format has without its extension; a file that is smaller than so many entries need not be looked through.
    private const int MostEntries = 65_535, ShortestEntry = 46, Piece = 1 << 20;

    private static ReadOnlySpan<byte> EntrySignature => "PK\u0001\u0002"u8;

    /// <summary>Opens a file for reading; the stream stays open.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or lists more parts than a file of arrays has.</exception>
    public static ZipArchive Open(Stream stream)
    {
        if (stream.CanSeek && stream.Length > (long)MostEntries * ShortestEntry && Entries(stream) > MostEntries)
            throw new InvalidDataException($"It lists more than {MostEntries} parts.");
        return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
    }

    // Content can hold the signature too, by chance once in four gigabytes.
    private static long Entries(Stream stream)
    {
        var (start, found, kept, buffer) = (stream.Position, 0L, 0, new byte[Piece]);
        stream.Position = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var piece = buffer.AsSpan(0, kept + read);
            found += piece.Count(EntrySignature);
            kept = Math.Min(EntrySignature.Length - 1, piece.Length);
            piece[^kept..].CopyTo(buffer);
        }

        stream.Position = start;
        return found;
    }
}
