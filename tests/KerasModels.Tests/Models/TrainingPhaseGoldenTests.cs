using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models;

/// <summary>Models with a training step of their own, against Keras's; the cases' random numbers come in as further inputs.</summary>
public class TrainingPhaseGoldenTests
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
    public void A_training_step_of_one_s_own_does_what_it_does_in_Keras(string name, string backendName)
    {
        var golden = Golden.Case("training", name);
        var kind = golden.Facts.GetProperty("kind").GetString();
        var (batch, x) = (golden.Facts.GetProperty("batch_size").GetInt32(), golden["x"]);
        var parts = golden.Facts.GetProperty("models");
        using Model model = kind == "vae" ? new Vae(KerasModel.Read(parts.GetProperty("encoder").GetString()!), KerasModel.Read(parts.GetProperty("decoder").GetString()!))
            : new Gan(KerasModel.Read(parts.GetProperty("generator").GetString()!), KerasModel.Read(parts.GetProperty("discriminator").GetString()!));
        model.Backend = GoldenBackends.Named(backendName);
        model.SetWeights([.. golden.Series("w").Select(w => new Tensor(w.Floats, w.Shape))]);
        if (model is Gan gan) gan.Compile(new Adam(2e-4, beta1: 0.5), new Adam(2e-4, beta1: 0.5));
        else model.Compile(new Adam(1e-3));
        var noise = golden[kind == "vae" ? "eps" : "noise"];
        var losses = new StepLosses(batch);
        var stepsAnEpoch = (x.Shape[0] + batch - 1) / batch;

        for (var step = 0; step < noise.Shape[0]; step += stepsAnEpoch)
        {
            var rows = Math.Min(x.Shape[0], (noise.Shape[0] - step) * batch);
            var draws = kind == "vae" ? [Rows(noise, step, rows, 0, 1)] : new[] { Rows(noise, step, rows, 0, 2), Rows(noise, step, rows, 1, 2) };
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

    private sealed class Vae : Model
    {
        private readonly Model _encoder, _decoder;

        public Vae(Model encoder, Model decoder) : base("vae") => (_encoder, _decoder) = (Track(encoder), Track(decoder));

        protected override Value Loss(StepTrace step)
        {
            var (x, code) = (step.Input, _encoder.OnAll(step.Context, [step.Input]));
            var (mean, logVariance) = (code[0], code[1]);
            var z = mean + ((logVariance / 2).Exp() * step.Inputs[1]);
            var y = _decoder.On(step.Context, z).Clip(1e-7, 1 - 1e-7);
            var reconstruction = -((x * y.Log()) + ((1 - x) * (1 - y).Log())).Sum(1).Mean(0);
            var kl = -0.5 * (1 + logVariance - mean.Square() - logVariance.Exp()).Sum(1).Mean(0);
            step.Report("reconstruction_loss", reconstruction);
            step.Report("kl_loss", kl);
            return reconstruction + kl;
        }
    }

    private sealed class Gan : Model
    {
        private static readonly BinaryCrossentropy Entropy = new(FromLogits: true);
        private readonly Model _generator, _discriminator;
        private Optimizer? _generatorOptimizer;

        public Gan(Model generator, Model discriminator) : base("gan") => (_generator, _discriminator) = (Track(generator), Track(discriminator));

        public void Compile(Optimizer discriminator, Optimizer generator)
        {
            _generatorOptimizer = generator;
            Compile(discriminator);
        }

        protected override IReadOnlyList<TrainingPhase> TrainingPhases() =>
        [
            new("discriminator", DiscriminatorLoss, [_discriminator], Optimizer, "discriminator_loss"),
            new("generator", GeneratorLoss, [_generator], _generatorOptimizer!, "generator_loss"),
        ];

        private Value DiscriminatorLoss(StepTrace step)
        {
            var (real, fake) = (_discriminator.On(step.Context, step.Input), _discriminator.On(step.Context, _generator.On(step.Context, step.Inputs[1])));
            return 0.5 * (Against(1, real) + Against(0, fake));
        }

        private Value GeneratorLoss(StepTrace step) => Against(1, _discriminator.On(step.Context, _generator.On(step.Context, step.Inputs[2])));

        private static Value Against(double truth, Value logits) => Entropy.Reduce(Entropy.PerSample(Value.Number(truth).BroadcastTo(logits.Shape), logits));
    }

    private sealed class StepLosses(int batchSize) : Callback
    {
        private double[] _sums = [];

        public List<double> Found { get; } = [];

        public override void OnBatchEnd(int batch, Logs logs)
        {
            if (batch == 0) _sums = new double[logs.Count];
            var before = batch * batchSize;
            var seen = Math.Min(before + batchSize, Settings.SampleCount);
            foreach (var (i, figure) in logs.Values.Index())
            {
                Found.Add(((figure * seen) - _sums[i]) / (seen - before));
                _sums[i] = figure * seen;
            }
        }
    }
}
