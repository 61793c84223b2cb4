using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Models;

public class FitLoopTests
{
    private static Sequential Small(IBackend? backend = null)
    {
        var model = new Sequential([new Input(12), new Dense(4, "relu"), new Dense(12)]) { Backend = backend ?? new ReferenceBackend() };
        model.Compile("adam", "mse", metrics: ["mae"]);
        return model;
    }

    [Fact]
    public void A_step_allocates_nothing_once_the_plans_are_prepared()
    {
        var (model, x) = (Small(new Recorder()), ModelTests.Ramp(100, 12));
        long early = 0, late = 0;
        model.Fit(x, x, epochs: 3, batchSize: 8, callbacks: [new LambdaCallback(onBatchEnd: (batch, _) =>
        {
            if (batch == 2) early = GC.GetAllocatedBytesForCurrentThread();
            if (batch == 12) late = GC.GetAllocatedBytesForCurrentThread();
        }), new TerminateOnNaN()]);

        Assert.Equal(0, late - early);
    }

    [Fact]
    public void Plans_of_the_full_and_the_last_batch_are_prepared_before_the_first_step()
    {
        var recorder = new Recorder();
        var (train, test) = (ModelTests.Ramp(20, 12), ModelTests.Ramp(8, 12));
        Small(recorder).Fit(train, train, batchSize: 8, validationData: (test, test));

        Assert.Equal(["prepare train 8", "prepare train 4", "prepare evaluate 8", "run train 8"], recorder.Events.Take(4));
    }

    [Fact]
    public void A_target_that_is_the_input_is_fed_once()
    {
        var (recorder, x) = (new Recorder(), ModelTests.Ramp(8, 12));
        Small(recorder).Fit(x, x);
        Assert.Equal(1, recorder.Feeds);
        Small(recorder).Fit(x, ModelTests.Ramp(8, 12));
        Assert.Equal(2, recorder.Feeds);
    }

    [Fact]
    public void Every_epoch_takes_every_sample_once_in_an_order_of_its_own()
    {
        int[] first = new int[500], second = new int[500];
        Shuffling.Fill(first, 1, 0);
        Shuffling.Fill(second, 1, 1);

        Assert.Equal(Enumerable.Range(0, 500), first.Order());
        Assert.NotEqual(first, second);
        Assert.InRange(first.Zip(second).Count(p => p.First == p.Second), 0, 8);
    }

    [Fact]
    public void Cancelling_ends_after_the_batch_and_leaves_the_model_usable()
    {
        using var cancellation = new CancellationTokenSource();
        var (model, x, steps) = (Small(), ModelTests.Ramp(40, 12), 0);
        var history = model.Fit(x, x, epochs: 5, batchSize: 8, cancellationToken: cancellation.Token, callbacks: [new LambdaCallback(onBatchEnd: (_, _) =>
        {
            if (++steps == 7) cancellation.Cancel();
        })]);

        Assert.True(history.WasCancelled);
        Assert.Equal([0], history.Epochs);
        Assert.Equal(7, steps);
        Assert.True(double.IsFinite(model.Evaluate(x, x).Loss));
    }

    [Fact]
    public void Fit_stops_when_the_loss_is_not_a_number()
    {
        var (model, x) = (Small(), ModelTests.Ramp(40, 12));
        x.Floats[100] = float.NaN;
        var guard = new TerminateOnNaN();
        var history = model.Fit(x, x, epochs: 5, batchSize: 8, shuffle: false, callbacks: [guard]);

        Assert.Equal(1, guard.Batch);
        Assert.Single(history.Epochs);
    }

    [Fact]
    public void A_weight_of_zero_leaves_a_sample_out_and_class_weights_count_by_class()
    {
        var x = ModelTests.Ramp(4, 12);
        var labels = new Tensor([0, 1, 0, 1], 4);
        Sequential Classifier()
        {
            var model = new Sequential([new Input(12), new Dense(2, "softmax")]) { Backend = new ReferenceBackend() };
            model.Compile("sgd", "sparse_categorical_crossentropy");
            return model;
        }

        var weighted = Classifier();
        weighted.Fit(x, labels, sampleWeight: new Tensor([2f, 0f, 2f, 0f], 4), shuffle: false);
        var classes = Classifier();
        classes.Fit(x, labels, classWeight: new Dictionary<int, double> { [0] = 2, [1] = 0 }, shuffle: false);

        Assert.Equal(weighted.GetWeights()[0].Floats, classes.GetWeights()[0].Floats);
        var zeros = Enumerable.Range(0, 12).Where(i => x.Floats[12 + i] != 0 && x.Floats[i] == 0 && x.Floats[24 + i] == 0);
        Assert.All(zeros, i => Assert.Equal(0, weighted.GetWeights()[0].Floats[2 * i] - Classifier().GetWeights()[0].Floats[2 * i]));
    }

    [Fact]
    public void Losses_of_several_outputs_are_weighted_and_reported_apart()
    {
        var input = new Input(12);
        var code = new Dense(4, "tanh").Apply(input);
        var model = new Model([input], [new Dense(12, name: "image").Apply(code), new Dense(1, name: "size").Apply(code)]) { Backend = new ReferenceBackend() };
        model.Compile("adam", ["mse", "mae"], lossWeights: [1, 0.5]);
        var x = ModelTests.Ramp(10, 12);

        var history = model.Fit(x, [x, ModelTests.Ramp(10, 1)], epochs: 2);

        Assert.Equal(["loss", "image_loss", "size_loss"], history.Names);
        Assert.Equal(history["loss"][1], history["image_loss"][1] + (0.5 * history["size_loss"][1]), 1e-12);
        Assert.Equal(2, model.PredictAll(x).Count);
    }

    [Fact]
    public void Dropout_works_in_training_alone_and_repeats_with_the_seed()
    {
        var x = ModelTests.Ramp(10, 12);
        double Train(ulong seed)
        {
            var model = new Sequential([new Input(12), new Dropout(0.5), new Dense(12)]) { Backend = new ReferenceBackend(), Seed = 5 };
            model.Compile("adam", "mse");
            Assert.Equal(model.Predict(x).Floats, model.Predict(x).Floats);
            return model.Fit(x, x, seed: seed)["loss"][0];
        }

        Assert.Equal(Train(1), Train(1));
        Assert.NotEqual(Train(1), Train(2));
    }

    [Fact]
    public void Weights_survive_a_file_and_a_change_of_backend()
    {
        using var folder = new MLGenerative.Tests.Shared.TemporaryFolder();
        var (model, x, path) = (Small(), ModelTests.Ramp(10, 12), Path.Combine(folder.Path, "weights.npz"));
        model.Fit(x, x, epochs: 2);
        model.SaveWeights(path);
        var copy = Small();
        copy.LoadWeights(path);
        var before = model.Predict(x).Floats;
        model.Backend = Backend.Default;

        Assert.Equal(before, copy.Predict(x).Floats);
        Assert.All(before.Zip(model.Predict(x).Floats), p => Assert.Equal(p.First, p.Second, 1e-5));
    }

    /// <summary>A backend that notes what it is asked and computes nothing.</summary>
    private sealed class Recorder : IBackend, IExecutable
    {
        public List<string> Events { get; } = new(1000);

        public int Feeds { get; private set; }

        public string Name => "recorder";

        public IExecutable Compile(Module module) => this;

        public void Prepare(Program program, int batch) => Events.Add($"prepare {program.Name} {batch}");

        public void Run(Program program, RunArguments arguments)
        {
            RunChecks.Fit(program, arguments);
            Feeds = arguments.Feeds.Length;
            if (Events.Count < 4) Events.Add($"run {program.Name} {arguments.Batch}");
        }

        public void Dispose() { }
    }
}
