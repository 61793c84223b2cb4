using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>For which processor a library was made, from its first bytes (ELF, PE or Mach-O).</summary>
internal static class BinaryHeader
{
    /// <summary>The processor; null where the file is of no form known here, or for several.</summary>
    public static Architecture? Processor(string file)
    {
        Span<byte> head = stackalloc byte[512];
        using var stream = File.OpenRead(file);
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.Length < 20) return null;
        if (head.StartsWith("\x7fELF"u8)) return OfElf(BinaryPrimitives.ReadUInt16LittleEndian(head[18..]));
        if (head.StartsWith("MZ"u8) && head.Length > 64 && BinaryPrimitives.ReadInt32LittleEndian(head[60..]) is > 0 and var pe && pe + 6 <= head.Length)
            return OfPortable(BinaryPrimitives.ReadUInt16LittleEndian(head[(pe + 4)..]));
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == 0xFEEDFACF ? OfMach(BinaryPrimitives.ReadUInt32LittleEndian(head[4..])) : null;
    }

    private static Architecture? OfElf(int machine) => machine switch { 62 => Architecture.X64, 183 => Architecture.Arm64, 3 => Architecture.X86, 40 => Architecture.Arm, _ => null };

    private static Architecture? OfPortable(int machine) => machine switch { 0x8664 => Architecture.X64, 0xAA64 => Architecture.Arm64, 0x14C => Architecture.X86, _ => null };

    private static Architecture? OfMach(uint type) => type switch { 0x01000007 => Architecture.X64, 0x0100000C => Architecture.Arm64, _ => null };
}
