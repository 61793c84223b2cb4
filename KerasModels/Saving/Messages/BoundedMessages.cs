using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace MLGenerative.KerasModels.Saving.Messages;

/// <summary>Reads files of Protocol Buffers within the memory that a file of their size may take. Two bytes can be a message, which becomes some hundred bytes of objects: what a file would become is counted before an object is made of it.</summary>
internal static class BoundedMessages
{
    // With the file itself this is four times its size and 64 MB, less what a reader needs whatever the file is.
    private const long MostTimesSize = 3, Grace = 60 << 20;

    // Bytes on the managed heap at most, with the lists that grow around them and with what an inspection makes of each; a test measures them for every field of every message.
    private const long EachMessage = 120, EachField = 8, EachList = 40, EachMap = 192, EachEntry = 160, EachText = 128, EachCharacter = 6, EachElement = 24;

    private const int LongestVarint = 70;

    private enum Wire { Varint = 0, Eight = 1, Piece = 2, Four = 5 }

    /// <summary>Reads a message. Fields that are not known here are passed over.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="path">What error messages call it.</param>
    /// <exception cref="ModelFileException">It would take more memory than a file of its size may.</exception>
    /// <exception cref="InvalidProtocolBufferException">It is damaged.</exception>
    public static T Read<T>(byte[] bytes, string path) where T : class, IMessage<T>, new()
    {
        var left = (MostTimesSize * bytes.Length) + Grace;
        Count(bytes, new T().Descriptor, ref left, path);
        return new MessageParser<T>(() => new T()).WithDiscardUnknownFields(true).ParseFrom(bytes);
    }

    // Ends early where the bytes are damaged: the parser gets no further than that, and says why.
    private static void Count(ReadOnlySpan<byte> bytes, MessageDescriptor type, ref long left, string path)
    {
        Take(ref left, Of(type), path);
        var seen = 0UL;
        while (bytes.Length > 0)
        {
            if (!Varint(ref bytes, out var tag)) return;
            var field = type.FindFieldByNumber((int)((uint)tag >> 3));
            switch ((Wire)(tag & 7))
            {
                case Wire.Varint:
                    if (!Varint(ref bytes, out _)) return;
                    if (field is { IsRepeated: true }) Take(ref left, EachElement, path);
                    break;
                case Wire.Eight or Wire.Four:
                    var size = (Wire)(tag & 7) == Wire.Eight ? sizeof(long) : sizeof(int);
                    if (bytes.Length < size) return;
                    bytes = bytes[size..];
                    if (field is { IsRepeated: true }) Take(ref left, EachElement, path);
                    break;
                case Wire.Piece:
                    if (!Varint(ref bytes, out var length) || (int)length < 0 || (int)length > bytes.Length) return;
                    if (field is not null) CountPiece(bytes[..(int)length], field, ref seen, ref left, path);
                    bytes = bytes[(int)length..];
                    break;
                default:
                    throw new ModelFileException($"{path}: a field is written as a group, which no such file has. Get it again.");
            }
        }
    }

    private static void CountPiece(ReadOnlySpan<byte> piece, FieldDescriptor field, ref ulong seen, ref long left, string path)
    {
        switch (field.FieldType)
        {
            case FieldType.Message:
                // of alternatives that come again the parser copies what it has, each time
                var bit = 1UL << field.Index;
                if (field.ContainingOneof is not null && (seen & bit) != 0) throw new ModelFileException($"{path}: the field '{field.Name}' of a {field.ContainingType.Name} is there twice. Get it again.");
                seen |= bit;
                Count(piece, field.MessageType, ref left, path);
                break;
            case FieldType.String:
                Take(ref left, EachText + (EachCharacter * piece.Length), path);
                break;
            case FieldType.Bytes:
                Take(ref left, EachText + piece.Length, path);
                break;
            case FieldType.Float or FieldType.Double or FieldType.Fixed32 or FieldType.Fixed64 or FieldType.SFixed32 or FieldType.SFixed64:
                Take(ref left, EachList + piece.Length, path);
                break;
            default:
                Take(ref left, EachElement * piece.Length, path);
                break;
        }
    }

    private static long Of(MessageDescriptor type) => type.GetOptions()?.MapEntry == true ? EachEntry
        : EachMessage + type.Fields.InDeclarationOrder().Sum(f => f.IsMap ? EachMap : f.IsRepeated ? EachList : EachField);

    private static void Take(ref long left, long bytes, string path)
    {
        left -= bytes;
        if (left < 0) throw new ModelFileException(string.Create(CultureInfo.InvariantCulture, $"{path}: its many small parts would take more than {MostTimesSize + 1} times the memory of the file. It is damaged, or made to be too large; get it again."));
    }

    // as the parser reads them: at most ten bytes
    private static bool Varint(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (int i = 0, shift = 0; i < bytes.Length && shift < LongestVarint; i++, shift += 7)
        {
            if (shift < 64) value |= (ulong)(bytes[i] & 0x7F) << shift;
            if (bytes[i] >= 0x80) continue;
            bytes = bytes[(i + 1)..];
            return true;
        }

        return false;
    }
}
