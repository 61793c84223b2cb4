using System.IO.Compression;
using System.Text;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Npz;

public sealed class NpzFileTests
{
    [Fact]
    public void Arrays_of_every_type_come_back_as_they_were_written()
    {
        var written = new Dictionary<string, NpyArray>
        {
            ["u1"] = NpyArray.Of([(byte)1, (byte)255], 2, 1),
            ["b1"] = NpyArray.Of([true, false, true]),
            ["i4"] = NpyArray.Of([int.MinValue, 7]),
            ["i8"] = NpyArray.Of([long.MaxValue, -1], 1, 2, 1),
            ["layer/f4"] = NpyArray.Of([1f, float.NaN, -0f, 3f, 4f, 5f], 2, 3),
            ["f8"] = NpyArray.Scalar(Math.PI),
            ["empty"] = NpyArray.Of(Array.Empty<float>(), 0, 5),
        };
        var read = Read(Write(written));
        Assert.Equal(written.Keys, read.Keys);
        foreach (var (name, array) in written)
        {
            Assert.Equal(array.Shape, read[name].Shape);
            Assert.Equal(array.Type, read[name].Type);
            Assert.Equal(array.Bytes.ToArray(), read[name].Bytes.ToArray());
        }
    }

    [Fact]
    public void The_same_arrays_give_the_same_bytes()
    {
        var bytes = Write(new() { ["a"] = NpyArray.Of([1f, 2f], 2), ["b"] = NpyArray.Of([3, 4]) });
        Assert.Equal("50EC3ACB", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))[..8]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_header_version_is_read(int version) =>
        Assert.Equal([1f, 2f], Read(Zip("a.npy", Npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", [0, 0, 128, 63, 0, 0, 0, 64], version)))["a"].Values<float>());

    [Fact]
    public void Fortran_order_becomes_row_major() =>
        Assert.Equal([1, 2, 3, 4, 5, 6], Read(Zip("a.npy", Npy("{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }", [1, 4, 2, 5, 3, 6])))["a"].Values<byte>());

    [Fact]
    public void Big_endian_values_are_turned_round() =>
        Assert.Equal([1, -2], Read(Zip("a.npy", Npy("{'descr': '>i4', 'fortran_order': False, 'shape': (2,), }", [0, 0, 0, 1, 255, 255, 255, 254])))["a"].Values<int>());

    [Fact]
    public void Reference_cases_are_read_as_the_tests_read_them()
    {
        var arrays = NpzFile.Read(Path.Combine(Golden.Root, "layers", "dense_3d.npz"));
        var expected = Golden.Case("layers", "dense_3d").Arrays;
        Assert.Equal(expected.Keys.Order(), arrays.Keys.Order());
        foreach (var (name, array) in expected) Assert.Equal(array.Floats, arrays[name].ToSingle());
    }

    [Theory]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", "needs 12 bytes, but 8 follow")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", "needs 4 bytes, but 8 follow")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2147483647, 2147483647), }", "has more than")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967297,), }", "is not a number from 0")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }", "is not a number from 0")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", "'c8' is not read")]
    [InlineData("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), }", "Structured arrays are not read")]
    [InlineData("nonsense", "expected a header")]
    public void A_header_that_does_not_fit_is_refused(string header, string message) => Refused(Zip("a.npy", Npy(header, new byte[8])), message);

    [Fact]
    public void Something_else_than_npy_is_refused() => Refused(Zip("a.npy", "hello, world"u8.ToArray()), "expected the .npy magic");

    [Fact]
    public void Something_else_than_a_zip_is_refused() => Refused("hello"u8.ToArray(), "not a readable .npz");

    [Fact]
    public void A_truncated_file_is_refused()
    {
        var whole = Write(new() { ["a"] = NpyArray.Of(new float[100]) });
        Refused(whole[..^30], "not a readable .npz");
    }

    [Fact]
    public void A_missing_array_is_named()
    {
        using var stream = new MemoryStream(Write(new() { ["x_train"] = NpyArray.Of([1f]) }));
        Assert.Contains("'x_test' is missing", Assert.Throws<NpzException>(() => NpzFile.Read(stream, "f.npz", ["x_train", "x_test"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "w.npz");
        Assert.Throws<NpzException>(() => NpzFile.Write(path, [new("a", NpyArray.Of([1f])), new("a", NpyArray.Of([1f]))]));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private static void Refused(byte[] file, string message) => Assert.Contains(message, Assert.Throws<NpzException>(() => Read(file)).Message, StringComparison.Ordinal);

    private static byte[] Write(Dictionary<string, NpyArray> arrays)
    {
        using var stream = new MemoryStream();
        NpzFile.Write(stream, arrays);
        return stream.ToArray();
    }

    private static IReadOnlyDictionary<string, NpyArray> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return NpzFile.Read(stream, "f.npz");
    }

    private static byte[] Npy(string header, byte[] values, int version = 1)
    {
        var text = Encoding.Latin1.GetBytes(header + "\n");
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes(text.Length);
        return [0x93, .. "NUMPY"u8, (byte)version, 0, .. length, .. text, .. values];
    }

    private static byte[] Zip(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name).Open()) entry.Write(content);
        return stream.ToArray();
    }
}
