namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Datatype and dataspace messages as they are written.</summary>
internal static class TypeEncoding
{
    /// <summary>A datatype message; in object headers it is filled up to a multiple of 8 bytes.</summary>
    public static byte[] Type(Hdf5Type type, bool align = true)
    {
        var message = new OutputBuffer();
        switch (type.Kind)
        {
            case Hdf5Kind.Float:
                var (mantissa, exponent) = type.Size switch { 2 => (10, 5), 4 => (23, 8), _ => (52, 11) };
                Start(message, 1, 0x20 | (type.IsBigEndian ? 1 : 0) | (((8 * type.Size) - 1) << 8), type.Size);
                message.UInt16(0);
                message.UInt16(8 * type.Size);
                message.Bytes([(byte)mantissa, (byte)exponent, 0, (byte)mantissa]);
                message.UInt32((1u << (exponent - 1)) - 1);
                break;
            case Hdf5Kind.Integer:
                Start(message, 0, (type.IsSigned ? 8 : 0) | (type.IsBigEndian ? 1 : 0), type.Size);
                message.UInt16(0);
                message.UInt16(8 * type.Size);
                break;
            case Hdf5Kind.Text:
                Start(message, 3, 1, type.Size);
                break;
            case Hdf5Kind.VariableText:
                Start(message, 9, 0x101, 16);
                Start(message, 0, 0, 1);
                message.UInt16(0);
                message.UInt16(8);
                break;
            default:
                throw new Hdf5Exception($"{type} is not written here: write numbers or texts.");
        }

        if (align) message.Align();
        return message.Written.ToArray();
    }

    /// <summary>A dataspace message.</summary>
    public static byte[] Shape(IReadOnlyList<int> shape)
    {
        var message = new OutputBuffer();
        message.Bytes([1, (byte)shape.Count, 0, 0, 0, 0, 0, 0]);
        foreach (var size in shape) message.Int64(size);
        return message.Written.ToArray();
    }

    private static void Start(OutputBuffer message, int kind, int bits, int size)
    {
        message.UInt32((uint)(0x10 | kind | (bits << 8)));
        message.UInt32((uint)size);
    }
}
