using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Models;

public class TrainingPhaseTests
{
    private static readonly Tensor Ones = new([1f, 1f, 1f, 1f, 1f], 5, 1);

    [Fact]
    public void Each_phase_sees_what_the_one_before_wrote()
    {
        using var model = new Chain();
        model.Compile([new SGD(1), new SGD(1)]);

        var history = model.Fit(Ones, batchSize: 5);

        // the first phase lowers a from 0 to -1; the second reads that, and lowers b by it
        Assert.Equal(0, history["first_loss"][0]);
        Assert.Equal(-1, history["a_as_seen"][0]);
        Assert.Equal([-1f, 1f], model.GetWeights().Select(w => w.Floats[0]));
    }

    [Fact]
    public void A_phase_that_repeats_updates_as_often_with_numbers_of_its_own()
    {
        using var model = new Chain { Repetitions = 3 };
        SGD first = new(1), second = new(1);
        model.Compile([first, second]);

        var history = model.Fit(Ones, epochs: 2, batchSize: 2, seed: 3);

        Assert.Equal((18, 6), (first.Iterations, second.Iterations));
        Assert.Equal(-18, model.GetWeights()[0].Floats[0]);
        Assert.NotEqual(history["draw"][0], history["draw"][1]);
        using var again = new Chain { Repetitions = 1 };
        again.Compile([new SGD(1), new SGD(1)]);
        Assert.NotEqual(history["draw"][0], again.Fit(Ones, epochs: 1, batchSize: 2, seed: 3)["draw"][0]);
    }

    [Fact]
    public void A_figure_is_averaged_over_samples_or_over_batches()
    {
        using var model = new Chain();
        model.Compile([new SGD(0), new SGD(0)]);

        var logs = model.Evaluate(Ones, batchSize: 2);

        Assert.Equal(((2 * 2) + (2 * 2) + (1 * 1)) / 5.0, logs["size_over_samples"], 1e-12);
        Assert.Equal((2 + 2 + 1) / 3.0, logs["size_over_batches"], 1e-12);
    }

    [Fact]
    public void A_scheduled_number_follows_the_optimizer_s_iterations_also_when_evaluated()
    {
        using var model = new Chain();
        model.Compile([new SGD(0), new SGD(0)]);

        Assert.Equal((0 + 10 + 20) / 3.0, model.Fit(Ones, batchSize: 2)["ramp"][0], 1e-12);
        Assert.Equal(30, model.Evaluate(Ones, batchSize: 2)["ramp"], 1e-12);
    }

    [Fact]
    public void Too_few_optimizers_and_figures_of_the_same_name_are_refused()
    {
        using var model = new Chain();
        model.Compile("sgd");
        Assert.Contains("phase 2 has none. Give one a phase", Assert.Throws<InvalidOperationException>(() => model.Fit(Ones)).Message, StringComparison.Ordinal);

        using var twice = new Chain { SecondLossName = "first_loss" };
        twice.Compile(["sgd", "sgd"]);
        Assert.Contains("'first_loss'", Assert.Throws<LayerException>(() => twice.Fit(Ones)).Message, StringComparison.Ordinal);

        using var never = new Chain { Repetitions = 0 };
        never.Compile(["sgd", "sgd"]);
        Assert.Contains("at least one repetition, got 0", Assert.Throws<LayerException>(() => never.Fit(Ones)).Message, StringComparison.Ordinal);
    }

    /// <summary>Two numbers: the first phase's loss is a, the second's is a · b.</summary>
    private sealed class Chain : Model
    {
        private readonly Dense _a, _b;

        public Chain() : base(null)
        {
            (_a, _b) = (Track(new Dense(1, useBias: false, kernelInitializer: new Zeros())), Track(new Dense(1, useBias: false, kernelInitializer: new Zeros())));
            Backend = new ReferenceBackend();
        }

        public int Repetitions { get; init; } = 1;

        public string SecondLossName { get; init; } = "second_loss";

        protected override IReadOnlyList<TrainingPhase> TrainingPhases() =>
        [
            new("first", First, [_a], OptimizerOf(0), "first_loss") { Repetitions = Repetitions },
            new("second", Second, [_b], OptimizerOf(1), SecondLossName),
        ];

        private Value First(StepTrace step)
        {
            var size = step.Input.SumAll();
            step.Report("size_over_samples", size);
            step.Report("size_over_batches", size, Averaging.Batches);
            step.Report("draw", step.Normal(1));
            step.Report("ramp", step.Schedule("ramp", i => 10 * i), Averaging.Batches);
            return _a.On(step.Context, step.Input).Mean(0, 1);
        }

        private Value Second(StepTrace step)
        {
            var a = _a.On(step.Context, step.Input);
            step.Report("a_as_seen", a);
            return (a * _b.On(step.Context, step.Input)).Mean(0, 1);
        }
    }
}
