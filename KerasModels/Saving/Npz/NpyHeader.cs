using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>The head of a <c>.npy</c> stream, versions 1 to 3 (numpy.lib.format).</summary>
internal sealed partial record NpyHeader(NpyType Type, bool BigEndian, bool FortranOrder, int[] Shape, int Count)
{
    private const int LongestHeader = 1 << 20;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    public long DataLength => (long)Count * NpyArray.ItemSize(Type);

    /// <summary>Reads the head of an array that takes so many bytes; <paramref name="bytesRead"/> is where the values begin.</summary>
    public static NpyHeader Read(Stream stream, long most, string where, out long bytesRead)
    {
        Span<byte> start = stackalloc byte[12];
        Fill(stream, start[..8], where);
        if (!start[..6].SequenceEqual(Magic))
            throw new NpzException($"{where}: expected the .npy magic 93 4E 55 4D 50 59, got {Convert.ToHexString(start[..6])}. Save the array with numpy.save or numpy.savez.");
        int version = start[6];
        if (version is < 1 or > 3) throw new NpzException($"{where}: .npy version {version}.{start[7]} is not known; versions 1 to 3 are. Save it again with numpy.save.");
        var lengthSize = version == 1 ? 2 : 4;
        Fill(stream, start.Slice(8, lengthSize), where);
        var length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(start[8..]) : BinaryPrimitives.ReadUInt32LittleEndian(start[8..]);
        if (length > LongestHeader) throw new NpzException($"{where}: the header says it is {length} bytes long; at most {LongestHeader} are expected. The file is damaged.");
        if (length > most) throw new NpzException($"{where}: the header says it is {length} bytes long, but the array takes {most}. The file is damaged; get it again.");
        var header = new byte[length];
        Fill(stream, header, where);
        bytesRead = 8 + lengthSize + length;
        return Parse((version == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(header), where);
    }

    /// <summary>The bytes before the values: version 1, padded with spaces to a multiple of 64 as NumPy does.</summary>
    public static byte[] Write(NpyArray array)
    {
        var shape = string.Join(", ", array.Shape.Select(d => d.ToString(CultureInfo.InvariantCulture)));
        if (array.Shape.Count == 1) shape += ",";
        var text = $"{{'descr': '{Code(array.Type)}', 'fortran_order': False, 'shape': ({shape}), }}";
        var total = (10 + text.Length + 1 + 63) / 64 * 64;
        var bytes = new byte[total];
        bytes.AsSpan().Fill((byte)' ');
        Magic.CopyTo(bytes);
        bytes[6] = 1;
        bytes[7] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), (ushort)(total - 10));
        Encoding.ASCII.GetBytes(text, bytes.AsSpan(10));
        bytes[^1] = (byte)'\n';
        return bytes;
    }

    public static void Fill(Stream stream, Span<byte> bytes, string where)
    {
        var got = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (got < bytes.Length) throw new NpzException($"{where}: the array ends too early: {bytes.Length} more bytes were expected, {got} came. The file is truncated; get it again.");
    }

    private static NpyHeader Parse(string text, string where)
    {
        var type = Descr().Match(text);
        var order = Order().Match(text);
        var shape = Dimensions().Match(text);
        if (!type.Success || !order.Success || !shape.Success)
            throw new NpzException($"{where}: expected a header with 'descr' (one type), 'fortran_order' and 'shape', got {text.Trim()}. Structured arrays are not read; save each field as an array of its own.");
        var code = type.Groups[2].Value;
        var element = code switch
        {
            "u1" => NpyType.UInt8,
            "b1" => NpyType.Boolean,
            "i4" => NpyType.Int32,
            "i8" => NpyType.Int64,
            "f4" => NpyType.Float32,
            "f8" => NpyType.Float64,
            _ => throw new NpzException($"{where}: element type '{code}' is not read; u1, b1, i4, i8, f4 and f8 are. Convert it, for example with array.astype('f4')."),
        };
        var sizes = new List<int>();
        long count = 1;
        foreach (var part in shape.Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                throw new NpzException($"{where}: dimension '{part}' is not a number from 0 to {int.MaxValue}. The file is damaged.");
            sizes.Add(size);
            count = Math.Min(count * size, int.MaxValue + 1L);
        }

        return count <= Array.MaxLength
            ? new NpyHeader(element, type.Groups[1].Value == ">", order.Groups[1].Value == "True", [.. sizes], (int)count)
            : throw new NpzException($"{where}: shape ({shape.Groups[1].Value}) has more than {Array.MaxLength} values, the most an array holds. Save it in parts.");
    }

    private static string Code(NpyType type)
    {
        var order = BitConverter.IsLittleEndian ? "<" : ">";
        return type switch
        {
            NpyType.UInt8 => "|u1",
            NpyType.Boolean => "|b1",
            NpyType.Int32 => order + "i4",
            NpyType.Int64 => order + "i8",
            NpyType.Float32 => order + "f4",
            _ => order + "f8",
        };
    }

    [GeneratedRegex("""['"]descr['"]\s*:\s*['"]([<>|=])(\w+)['"]""")]
    private static partial Regex Descr();

    [GeneratedRegex("""['"]fortran_order['"]\s*:\s*(True|False)""")]
    private static partial Regex Order();

    [GeneratedRegex("""['"]shape['"]\s*:\s*\(([^()]*)\)""")]
    private static partial Regex Dimensions();
}
