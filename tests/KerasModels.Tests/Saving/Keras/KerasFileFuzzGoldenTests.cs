using System.Text;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>Damaged model files: one typed error that names the file, in time and memory that fit its size.</summary>
/// <remarks>20,000 mutants over all files; more by hand: <c>MLGEN_FUZZ_MUTANTS=1000000 dotnet test --filter FullyQualifiedName~Fuzz</c>.</remarks>
public class KerasFileFuzzGoldenTests
{
    private static readonly int EachFile = (Fuzz.Mutants + GoldenModels.AllFiles.Count - 1) / GoldenModels.AllFiles.Count;

    public static TheoryData<string, string, string> Files => GoldenModels.Files(".keras", ".h5", ".weights.h5");

    [Theory]
    [MemberData(nameof(Files))]
    [Trait("Speed", "Slow")]
    public void Damaged_files_give_one_typed_error(string category, string name, string file)
    {
        var original = File.ReadAllBytes(GoldenModels.PathOf(category, file));
        using var model = file.EndsWith(".weights.h5", StringComparison.Ordinal) ? KerasModel.Read(Golden.Case(category, name).Facts.GetProperty("model").GetString()!) : null;
        var archive = file.EndsWith(".keras", StringComparison.Ordinal) ? KerasArchive.Read(new MemoryStream(original), file) : null;
        var fuzz = new Fuzz((bytes, path) =>
        {
            using var stream = new MemoryStream(bytes);
            if (model is not null) KerasFile.LoadWeights(model, stream, path);
            else KerasFile.Load(stream, path, compile: true).Dispose();
        }, typeof(ModelFileException));
        var random = new Random(7);
        for (var i = 0; i < EachFile; i++)
        {
            // half of the archives are damaged inside, with checksums that fit
            var mutant = archive is null || i % 2 == 0 ? Mutations.Of(original, random) : Repacked(archive, random);
            if (fuzz.Check(mutant, FormattableString.Invariant($"{file}, mutant {i}")) is { } wrong) Assert.Fail(wrong);
        }
    }

    private static byte[] Repacked(KerasArchive archive, Random random)
    {
        var inConfig = random.Next(2) == 0;
        var config = Encoding.UTF8.GetBytes(archive.Config);
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        zip.Add(KerasArchive.ConfigName, inConfig ? Mutations.Of(config, random) : config, []);
        zip.Add(KerasArchive.WeightsName, inConfig ? archive.Weights : Mutations.Of(archive.Weights!, random), []);
        zip.Finish();
        return stream.ToArray();
    }
}
