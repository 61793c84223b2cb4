using System.Text;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tests.Saving.Keras;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Inspection;

/// <summary>Damaged files of every kind that <c>mlgen inspect</c> takes: one typed error that names the file, in time and memory that fit its size.</summary>
/// <remarks>Of each format a twentieth of the mutants that loading is tried on (<c>MLGEN_FUZZ_MUTANTS</c>), and as many again of the files that Keras wrote.</remarks>
[Trait("Speed", "Slow")]
public class FileInspectorsFuzzTests
{
    private static readonly int EachKind = Math.Max(1, Fuzz.Mutants / 20);

    /// <summary>Every format that is written here, a folder's by the file in it that is inspected.</summary>
    public static TheoryData<string, string> Written => new()
    {
        { "model.keras", "" }, { "model.h5", "" }, { "model.weights.h5", "" }, { "model.npz", "" }, { "model.pb", "" }, { "model.savedmodel", "saved_model.pb" }, { "model.onnx", "" }, { "model.tfjs", "model.json" },
    };

    public static TheoryData<string, string, string> OfKeras => GoldenModels.Files(".keras", ".h5", ".weights.h5");

    [Theory]
    [MemberData(nameof(Written))]
    public void Damaged_files_of_every_format_give_one_typed_error(string name, string inside)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        using (var model = new Sequential([new Input(8, 8, 1), new Conv2D(3, 3, activation: "relu"), new Flatten(), new Dense(4, "softmax")], "small"))
        {
            model.Compile("adam", "mse");
            if (name.EndsWith(".npz", StringComparison.Ordinal) || name.EndsWith(".weights.h5", StringComparison.Ordinal)) model.SaveWeights(path);
            else model.Save(path);
        }

        Check(path, Path.Combine(path, inside), EachKind);
    }

    [Theory]
    [MemberData(nameof(OfKeras))]
    public void Damaged_files_of_Keras_s_give_one_typed_error(string category, string name, string file)
    {
        Assert.StartsWith(name, file, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, file);
        File.Copy(GoldenModels.PathOf(category, file), path);
        Check(path, path, Math.Max(1, EachKind / GoldenModels.AllFiles.Count));
    }

    private static void Check(string path, string damaged, int count)
    {
        var original = File.ReadAllBytes(damaged);
        var archive = path.EndsWith(".keras", StringComparison.Ordinal) ? KerasArchive.Read(new MemoryStream(original), path) : null;
        var fuzz = new Fuzz((bytes, _) =>
        {
            try
            {
                FileInspectors.Inspect(path);
            }
            catch (ModelFileException error) when (error.Message.Contains(path, StringComparison.Ordinal))
            {
                throw new ModelFileException(Fuzz.Name, error);
            }
        }, typeof(ModelFileException));
        var random = new Random(7);
        for (var i = 0; i < count; i++)
        {
            var mutant = archive is null || i % 2 == 0 ? Mutations.Of(original, random) : WithConfig(archive, Mutations.Of(Encoding.UTF8.GetBytes(archive.Config), random));
            File.WriteAllBytes(damaged, mutant);
            if (fuzz.Check(mutant, FormattableString.Invariant($"{Path.GetFileName(path)}, mutant {i}")) is { } wrong) Assert.Fail(wrong);
        }
    }

    private static byte[] WithConfig(KerasArchive archive, byte[] config)
    {
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        zip.Add(KerasArchive.ConfigName, config, []);
        if (archive.Weights is { } weights) zip.Add(KerasArchive.WeightsName, weights, []);
        zip.Finish();
        return stream.ToArray();
    }
}
