using System.Text.Json;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>Every model of the zoo, found by reflection: written here, read by real Keras, and back.</summary>
public class KerasReadsZooTests
{
    private const double Tolerance = 1e-5;
    private const int Count = 3;

    [Theory]
    [InlineData(KerasDialect.Keras3)]
    [InlineData(KerasDialect.Keras2)]
    [Trait("Speed", "Slow")]
    public void Keras_reads_every_zoo_model_back_with_its_predictions(KerasDialect dialect)
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        using var folder = new TemporaryFolder();
        var written = new Dictionary<string, IReadOnlyList<Tensor>>();
        foreach (var (name, model) in Models())
        {
            Shake(model);
            var x = Samples(model);
            foreach (var (i, input) in x.Index()) File.WriteAllBytes(Path.Combine(folder.Path, $"{name}.x{i}.npy"), NpyFile(input));
            var predicted = model.PredictAll(x);
            foreach (var ending in (string[])[".keras", ".h5", ".weights.h5"])
            {
                var path = Path.Combine(folder.Path, name + ending);
                model.Save(path, dialect);
                written[name + ending] = predicted;
                using var again = ending == ".weights.h5" ? null : Model.Load(path);
                if (again is not null) foreach (var (a, b) in predicted.Zip(again.PredictAll(x))) Assert.Equal(a.Floats, b.Floats);
            }
        }

        var lines = Peers.RunPython("tests/KerasModels.Tests/Saving/Keras/read_models.py", dialect == KerasDialect.Keras3 ? "keras3" : "keras2", folder.Path);

        var read = lines.Split('\n').Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(r => r.GetProperty("file").GetString()!);
        Assert.Equal(written.Keys.Order(), read.Keys.Order());
        foreach (var (file, outputs) in written)
            foreach (var (output, expected) in read[file].GetProperty("outputs").EnumerateArray().Zip(outputs))
                new Closeness(Tolerance, Tolerance).Require(new GoldenArray(expected.Shape.At(1), "f4", Array.ConvertAll(expected.Floats, f => (double)f)), [.. output.EnumerateArray().Select(v => v.GetDouble())], file);
    }

    /// <summary>The autoencoders with their halves, and the parts of the models that train by code of their own.</summary>
    private static IEnumerable<(string Name, Model Model)> Models()
    {
        foreach (var name in ModelZoo.Names)
        {
            if (ModelZoo.Create(name) is not Autoencoder zoo)
            {
                yield return (name, ModelZoo.Create(name).Trained);
                continue;
            }

            zoo.Compile();
            foreach (var (part, model) in ((string, Model)[])[("whole", zoo.Whole), ("encoder", zoo.Encoder), ("decoder", zoo.Decoder)]) yield return ($"{name}_{part}", model);
        }

        foreach (var name in GenerativeZoo.Names)
        {
            Model[] parts = [.. GenerativeZoo.Create(name).Layers.OfType<Model>()];
            Assert.NotEmpty(parts);
            foreach (var part in parts) yield return ($"{name}_{part.Name}", part);
        }
    }

    // biases that are not 0, averages that are not those of the beginning
    private static void Shake(Model model)
    {
        var number = 0;
        model.SetWeights([.. model.GetWeights().Select(w => new Tensor([.. w.Floats.Select(v => (0.9f * v) + 0.05f + (0.04f * (float)Math.Sin(++number)))], w.Shape.At(1)))]);
    }

    private static TensorList Samples(Model model) => TensorList.Of([.. model.Inputs.Select(input => input.Type == DType.Int32
        ? new Tensor([.. Enumerable.Range(0, Count * input.Shape.From(1).Length()).Select(i => i % 10)], input.Shape.At(Count))
        : new Tensor([.. Enumerable.Range(0, Count * input.Shape.From(1).Length()).Select(i => (float)((1 + Math.Sin(i)) / 2))], input.Shape.At(Count)))]);

    private static byte[] NpyFile(Tensor tensor)
    {
        var array = tensor.Type == DType.Int32 ? NpyArray.Of(tensor.Integers, tensor.Shape.At(1)) : NpyArray.Of(tensor.Floats, tensor.Shape.At(1));
        return [.. NpyHeader.Write(array), .. array.Bytes];
    }
}
