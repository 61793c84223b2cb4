using System.Text.Json;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>What is written here, read by real Keras.</summary>
public class KerasReadsGoldenTests
{
    private const double Tolerance = 1e-5;

    [Theory]
    [InlineData(KerasDialect.Keras3)]
    [InlineData(KerasDialect.Keras2)]
    [Trait("Speed", "Slow")]
    public void Keras_reads_every_golden_model_back_with_its_predictions(KerasDialect dialect)
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        using var folder = new TemporaryFolder();
        var written = new Dictionary<string, (GoldenCase Golden, double State)>();
        foreach (var category in GoldenModels.Categories)
            foreach (var golden in Golden.Cases(category))
                foreach (var (file, state) in Write(folder.Path, category, golden, dialect)) written[file] = (golden, state);

        var lines = Peers.RunPython("tests/KerasModels.Tests/Saving/Keras/read_models.py", dialect == KerasDialect.Keras3 ? "keras3" : "keras2", folder.Path);

        var read = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(r => r.GetProperty("file").GetString()!);
        Assert.Equal(written.Keys.Order(), read.Keys.Order());
        foreach (var (file, (golden, state)) in written)
        {
            foreach (var (output, expected) in read[file].GetProperty("outputs").EnumerateArray().Zip(GoldenModels.Outputs(golden)))
                new Closeness(Tolerance, Tolerance).Require(expected, [.. output.EnumerateArray().Select(v => v.GetDouble())], file);
            if (!golden.Facts.GetProperty("trained").GetBoolean() || file.EndsWith(".weights.h5", StringComparison.Ordinal)) continue;
            Assert.Equal(4, read[file].GetProperty("iterations").GetInt32());
            // Keras 3 makes no slots when it reads an .h5 (its own neither)
            if (dialect == KerasDialect.Keras2 || file.EndsWith(".keras", StringComparison.Ordinal)) Assert.Equal(state, read[file].GetProperty("state").GetDouble(), 1e-4);
        }
    }

    private static IEnumerable<(string File, double State)> Write(string folder, string category, GoldenCase golden, KerasDialect dialect)
    {
        var name = $"{category}-{golden.Name}";
        using var model = Model.Load(GoldenModels.PathOf(category, golden.Name + ".keras"));
        foreach (var (i, input) in GoldenModels.Inputs(golden).Index())
            File.WriteAllBytes(Path.Combine(folder, $"{name}.x{i}.npy"), NpyFile(input.Floats, input.Shape.At(1)));
        var state = model.OptimizerIfAny is { } optimizer
            ? optimizer.Iterations + (dialect == KerasDialect.Keras3 ? optimizer.LearningRate : 0) + optimizer.Slots.Sum(s => s.Read().ToArray().Sum(v => Math.Abs((double)v))) : 0;
        foreach (var ending in (string[])[".keras", ".h5", ".weights.h5"])
        {
            model.Save(Path.Combine(folder, name + ending), dialect);
            yield return (name + ending, state);
        }
    }

    private static byte[] NpyFile(float[] values, int[] shape)
    {
        var array = NpyArray.Of(values, shape);
        return [.. NpyHeader.Write(array), .. array.Bytes];
    }
}
