using MLGenerative.Pipelines.Data;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Data;

/// <summary>Damaged IDX files: one typed error that names the file, in time and memory that fit its size.</summary>
public sealed class IdxFuzzTests
{
    private static readonly Fuzz Reading = new((bytes, path) =>
    {
        using var stream = new MemoryStream(bytes);
        IdxFile.Read(stream, path, 3);
    }, typeof(DataSetException));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Speed", "Slow")]
    public void Damaged_files_give_one_typed_error(bool compressed)
    {
        var plain = IdxFileTests.Idx(0x0803, [20, 28, 28], 20 * 784);
        var original = compressed ? IdxFileTests.Gzip(plain) : plain;
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
            if (Reading.Check(Mutations.Of(original, random), FormattableString.Invariant($"mutant {i}")) is { } wrong) Assert.Fail(wrong);
    }
}
