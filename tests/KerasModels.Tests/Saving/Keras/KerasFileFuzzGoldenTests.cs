using System.Diagnostics;
using System.Text;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>Damaged model files: one typed error that names the file, in time and memory that fit its size.</summary>
public class KerasFileFuzzGoldenTests
{
    private const int QuickMutants = 70, AllMutants = 500;
    private const string Name = "mutant";

    public static TheoryData<string, string, string> Files => GoldenModels.Files(".keras", ".h5", ".weights.h5");

    [Theory]
    [MemberData(nameof(Files))]
    [Trait("Speed", "Slow")]
    public void Some_damaged_files_give_one_typed_error(string category, string name, string file) => Fuzz(category, name, file, QuickMutants, seed: 1);

    [Theory]
    [MemberData(nameof(Files))]
    [Trait("Speed", "Slow")]
    public void Many_damaged_files_give_one_typed_error(string category, string name, string file) => Fuzz(category, name, file, AllMutants, seed: 2);

    private static void Fuzz(string category, string name, string file, int mutants, int seed)
    {
        var original = File.ReadAllBytes(GoldenModels.PathOf(category, file));
        using var model = file.EndsWith(".weights.h5", StringComparison.Ordinal) ? KerasModel.Read(Golden.Case(category, name).Facts.GetProperty("model").GetString()!) : null;
        var archive = file.EndsWith(".keras", StringComparison.Ordinal) ? KerasArchive.Read(new MemoryStream(original), file) : null;
        var random = new Random(seed);
        for (var i = 0; i < mutants; i++)
        {
            // half of the archives are damaged inside, with checksums that fit
            var mutant = archive is null || i % 2 == 0 ? Mutated(original, random) : Repacked(archive, random);
            var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            try
            {
                using var stream = new MemoryStream(mutant);
                if (model is not null) KerasFile.LoadWeights(model, stream, Name);
                else KerasFile.Load(stream, Name, compile: true).Dispose();
            }
            catch (ModelFileException error)
            {
                Assert.Contains(Name, error.Message, StringComparison.Ordinal);
            }
            catch (Exception error)
            {
                Assert.Fail($"{file}, seed {seed}, mutant {i}: {error}");
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= (4L * mutant.Length) + (64 << 20), $"{file}, seed {seed}, mutant {i}: {allocated} bytes for a file of {mutant.Length}");
            Assert.True(clock.ElapsedMilliseconds < 1000 || Debugger.IsAttached || Again(mutant, model) < 1000, $"{file}, seed {seed}, mutant {i}: {clock.ElapsedMilliseconds} ms");
        }
    }

    // a busy machine may have held it up
    private static long Again(byte[] mutant, Model? model)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var stream = new MemoryStream(mutant);
            if (model is not null) KerasFile.LoadWeights(model, stream, Name);
            else KerasFile.Load(stream, Name, compile: true).Dispose();
        }
        catch (ModelFileException)
        {
            return clock.ElapsedMilliseconds;
        }

        return clock.ElapsedMilliseconds;
    }

    private static byte[] Repacked(KerasArchive archive, Random random)
    {
        var inConfig = random.Next(2) == 0;
        var config = Encoding.UTF8.GetBytes(archive.Config);
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        zip.Add(KerasArchive.ConfigName, inConfig ? Mutated(config, random) : config, []);
        zip.Add(KerasArchive.WeightsName, inConfig ? archive.Weights : Mutated(archive.Weights!, random), []);
        zip.Finish();
        return stream.ToArray();
    }

    // bits, bytes, runs of bytes, pieces put elsewhere, an end cut off; most of them where structure is: near the beginning and the end, and beside what is no zero
    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = (byte[])original.Clone();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(3) switch { 0 => random.Next(Math.Min(bytes.Length, 4096)), 1 => bytes.Length - 1 - random.Next(Math.Min(bytes.Length, 4096)), _ => random.Next(bytes.Length) };
            switch (random.Next(8))
            {
                case 0 or 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2 or 3:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 4:
                    bytes.AsSpan(at, Math.Min(random.Next(1, 9), bytes.Length - at)).Fill((byte)(random.Next(2) * 255));
                    break;
                case 5:
                    random.NextBytes(bytes.AsSpan(at, Math.Min(random.Next(1, 9), bytes.Length - at)));
                    break;
                case 6:
                    var length = Math.Min(random.Next(1, 64), bytes.Length - at);
                    bytes.AsSpan(random.Next(bytes.Length - length + 1), length).ToArray().CopyTo(bytes, at);
                    break;
                default:
                    if (random.Next(4) == 0) bytes = bytes[..Math.Max(1, at)];
                    break;
            }
        }

        return bytes;
    }
}
