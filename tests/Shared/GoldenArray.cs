using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MLGenerative.Tests.Shared;

/// <summary>One NumPy array, its values widened to double; row-major.</summary>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Type">NumPy's type code without byte order, for example <c>f4</c>.</param>
/// <param name="Values">Its values.</param>
public sealed partial record GoldenArray(int[] Shape, string Type, double[] Values)
{
    /// <summary>The values as float32.</summary>
    public float[] Floats => Array.ConvertAll(Values, v => (float)v);

    /// <summary>The values as int32.</summary>
    public int[] Integers => Array.ConvertAll(Values, v => (int)v);

    /// <summary>The values as bytes.</summary>
    public byte[] Bytes => Array.ConvertAll(Values, v => (byte)v);

    /// <summary>Row <paramref name="index"/> along the first axis, with that axis dropped.</summary>
    public GoldenArray Row(int index)
    {
        var length = Values.Length / Shape[0];
        return new GoldenArray(Shape[1..], Type, Values[(index * length)..((index + 1) * length)]);
    }

    /// <summary>The array of a <c>.npy</c> file.</summary>
    public static GoldenArray Parse(byte[] file)
    {
        var wide = file[6] >= 2;
        var headerLength = wide ? (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(8)) : BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(8));
        var start = (wide ? 12 : 10) + headerLength;
        var header = Encoding.Latin1.GetString(file, wide ? 12 : 10, headerLength);
        if (header.Contains("'fortran_order': True", StringComparison.Ordinal)) throw new InvalidDataException("Fortran order is not read here.");
        var type = TypeCode().Match(header).Groups[1].Value;
        var shape = ShapeText().Match(header).Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(d => int.Parse(d, CultureInfo.InvariantCulture)).ToArray();
        var count = shape.Aggregate(1, (a, b) => a * b);
        var size = type[^1] - '0';
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            var at = file.AsSpan(start + (i * size), size);
            values[i] = type switch
            {
                "f8" => BinaryPrimitives.ReadDoubleLittleEndian(at),
                "f4" => BinaryPrimitives.ReadSingleLittleEndian(at),
                "i8" => BinaryPrimitives.ReadInt64LittleEndian(at),
                "i4" => BinaryPrimitives.ReadInt32LittleEndian(at),
                "u1" or "b1" => at[0],
                _ => throw new InvalidDataException($"NumPy type '{type}' is not read here."),
            };
        }

        return new GoldenArray(shape, type, values);
    }

    [GeneratedRegex("'descr': '[<|=](\\w+)'")]
    private static partial Regex TypeCode();

    [GeneratedRegex("'shape': \\(([^)]*)\\)")]
    private static partial Regex ShapeText();
}
