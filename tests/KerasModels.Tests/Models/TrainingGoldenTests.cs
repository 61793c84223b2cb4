using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models;

/// <summary>Whole trainings against Keras: every step's loss, every epoch's figures, the final weights.</summary>
public class TrainingGoldenTests
{
    // float64 against float64: the losses agree to rounding, the weights to the float32 they are stored in
    private const double Rounding = 1e-9, Float32 = 1.2e-7;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in GoldenBackends.Of("training"))
                if (Golden.Case("training", row.Data.Item1).Facts.GetProperty("kind").GetString() == "fit") data.Add(row.Data.Item1, row.Data.Item2);
            return data;
        }
    }

    [Theory]
    [Trait("Speed", "Slow")]
    [MemberData(nameof(Cases))]
    public void Fit_does_what_Keras_does(string name, string backendName)
    {
        var golden = Golden.Case("training", name);
        var facts = golden.Facts;
        int[] sample = [.. facts.GetProperty("input_shape").EnumerateArray().Select(d => d.GetInt32())];
        using var model = KerasModel.Read(facts.GetProperty("model").GetString()!);
        model.Backend = GoldenBackends.Named(backendName);
        model.SetWeights([.. golden.Series("w").Select(w => new Tensor(w.Floats, w.Shape))]);
        string[] metrics = facts.GetProperty("metrics") is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(m => m.GetString()!)] : [];
        model.Compile(KerasConfig.Read<Optimizer>(JsonNode.Parse(facts.GetProperty("optimizer").GetRawText())!), facts.GetProperty("loss").GetString()!, [.. metrics.Select(Metric.FromName)]);
        var (train, test) = (Images(golden["x"], sample), Images(golden["validation"], sample));
        var learnsLabels = facts.GetProperty("target").GetString() == "labels";
        var batch = facts.GetProperty("batch_size").GetInt32();
        var steps = new List<double>();

        var history = model.Fit(train, learnsLabels ? new Tensor(golden["labels"].Integers, train.Rows) : train, facts.GetProperty("epochs").GetInt32(), batch,
            (test, learnsLabels ? new Tensor(golden["validation_labels"].Integers, test.Rows) : test), shuffle: false, callbacks: [new StepLosses(steps, batch, train.Rows)]);

        var exact = GoldenBackends.IsExact(backendName);
        var lossTolerance = exact ? Rounding : (10 * facts.GetProperty("spread_loss").GetDouble()) + 1e-6;
        var weightTolerance = exact ? Float32 : (10 * facts.GetProperty("spread_weights").GetDouble()) + 1e-6;
        Near(golden["step_loss"].Values, steps, lossTolerance, "step loss");
        foreach (var (key, values) in golden.Arrays.Where(a => a.Key.StartsWith("history_", StringComparison.Ordinal)))
            Near(values.Values, history[key["history_".Length..]], lossTolerance, key);
        foreach (var (expected, (weight, i)) in golden.Series("final").Zip(model.GetWeights().Select((w, i) => (w, i))))
            Near(expected.Values, [.. weight.Floats.Select(v => (double)v)], weightTolerance, $"final weight {i}");
    }

    private static Tensor Images(GoldenArray images, int[] sample) => new(images.Bytes, [images.Shape[0], .. sample]);

    private static void Near(double[] expected, IReadOnlyList<double> actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}[{i}]: expected {expected[i]:R}, got {actual[i]:R}, allowed is a difference of {tolerance:G3}");
    }

    /// <summary>Finds each batch's own loss in the running means that callbacks see.</summary>
    private sealed class StepLosses(List<double> losses, int batchSize, int samples) : Callback
    {
        private double _sum;

        public override void OnBatchEnd(int batch, Logs logs)
        {
            var before = batch * batchSize;
            var seen = Math.Min(before + batchSize, samples);
            var sum = logs.Loss * seen;
            losses.Add((sum - (batch == 0 ? 0 : _sum)) / (seen - before));
            _sum = sum;
        }
    }
}
