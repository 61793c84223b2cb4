using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Zoo;

/// <summary>Models with a training step of their own, against Keras's; the cases' random numbers come in as further inputs.</summary>
public class GenerativeGoldenTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in GoldenBackends.Of("training"))
                if (Golden.Case("training", row.Data.Item1).Facts.GetProperty("kind").GetString() != "fit") data.Add(row.Data.Item1, row.Data.Item2);
            return data;
        }
    }

    [Theory]
    [Trait("Speed", "Slow")]
    [MemberData(nameof(Cases))]
    public void A_generative_model_trains_as_in_Keras(string name, string backendName)
    {
        var golden = Golden.Case("training", name);
        var isVariational = golden.Facts.GetProperty("kind").GetString() == "vae";
        var (batch, x, weights) = (golden.Facts.GetProperty("batch_size").GetInt32(), golden["x"], golden.Series("w"));
        using Model model = isVariational
            ? new VariationalAutoencoder(new() { Inputs = weights[0].Shape[0], HiddenSizes = [weights[0].Shape[1]], LatentSize = weights[2].Shape[1] })
            : new GenerativeAdversarialNetwork(GenerativeAdversarialNetwork.Options.Plain with { Inputs = weights[2].Shape[1], HiddenSizes = [weights[0].Shape[1]], LatentSize = weights[0].Shape[0] });
        model.Backend = GoldenBackends.Named(backendName);
        model.SetWeights([.. weights.Select(w => new Tensor(w.Floats, w.Shape))]);
        if (model is AdversarialModel gan) gan.Compile(new Adam(2e-4, beta1: 0.5), new Adam(2e-4, beta1: 0.5));
        else model.Compile(new Adam(1e-3));
        var noise = golden[isVariational ? "eps" : "noise"];
        var losses = new StepLosses(batch, [.. golden.Facts.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)]);
        var stepsAnEpoch = (x.Shape[0] + batch - 1) / batch;

        for (var step = 0; step < noise.Shape[0]; step += stepsAnEpoch)
        {
            var rows = Math.Min(x.Shape[0], (noise.Shape[0] - step) * batch);
            var draws = isVariational ? [Rows(noise, step, rows, 0, 1)] : new[] { Rows(noise, step, rows, 0, 2), Rows(noise, step, rows, 1, 2) };
            model.Fit([new Tensor(x.Bytes[..(rows * 784)], rows, 784), .. draws], batchSize: batch, shuffle: false, callbacks: [losses]);
        }

        var exact = GoldenBackends.IsExact(backendName);
        Near(golden["step_losses"].Values, [.. losses.Found], exact ? 1e-9 : (10 * golden.Facts.GetProperty("spread_loss").GetDouble()) + 1e-6, "step loss");
        foreach (var (expected, weight) in golden.Series("final").Zip(model.GetWeights()))
            Near(expected.Values, [.. weight.Floats.Select(v => (double)v)], exact ? 1.2e-7 : (10 * golden.Facts.GetProperty("spread_weights").GetDouble()) + 1e-6, "final weight");
    }

    // rows of the steps' noise (steps, draws a step, batch, size), one behind the other; the last batch takes the first of its
    private static Tensor Rows(GoldenArray noise, int step, int rows, int draw, int draws)
    {
        var (size, batch) = (noise.Shape[^1], noise.Shape[^2]);
        var values = new float[rows * size];
        for (var row = 0; row < rows; row++)
            for (var i = 0; i < size; i++) values[(row * size) + i] = (float)noise.Values[((((((step + (row / batch)) * draws) + draw) * batch) + (row % batch)) * size) + i];
        return new Tensor(values, rows, size);
    }

    private static void Near(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}[{i}]: expected {expected[i]:R}, got {actual[i]:R}, allowed is a difference of {tolerance:G3}");
    }

    /// <summary>Finds each batch's own figures in the running means that callbacks see.</summary>
    private sealed class StepLosses(int batchSize, IReadOnlyList<string> columns) : Callback
    {
        private double[] _sums = [];

        public List<double> Found { get; } = [];

        public override void OnBatchEnd(int batch, Logs logs)
        {
            if (batch == 0) _sums = new double[columns.Count];
            var before = batch * batchSize;
            var seen = Math.Min(before + batchSize, Settings.SampleCount);
            foreach (var (i, column) in columns.Index())
            {
                Found.Add(((logs[column] * seen) - _sums[i]) / (seen - before));
                _sums[i] = logs[column] * seen;
            }
        }
    }
}
