using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class EpochEndTests
{
    private static readonly Tensor Samples = new([.. Enumerable.Range(0, 120).Select(i => MathF.Sin(i))], 40, 3);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_training_stopped_within_an_epoch_goes_on_to_the_bits_of_one_that_was_not(int stoppedIn)
    {
        using var whole = Made();
        var losses = whole.Fit(Samples, Samples, epochs: 5, batchSize: 4)["loss"];

        using var stopped = Made();
        using var stop = new CancellationTokenSource();
        var end = new EpochEnd("about", EpochFigures.None);
        Assert.True(stopped.Fit(Samples, Samples, epochs: 5, batchSize: 4, callbacks: [end, new Stop(stoppedIn, 3, stop)], cancellationToken: stop.Token).WasCancelled);
        Assert.Equal(losses.Take(stoppedIn), end.State.Figures is [var figure] ? figure.Value : []);

        using var further = Made();
        end.State.ApplyTo(further);
        Assert.Equal(losses.Skip(stoppedIn), further.Fit(Samples, Samples, epochs: 5, batchSize: 4, initialEpoch: stoppedIn)["loss"]);
        Assert.Equal(whole.Weights.SelectMany(w => w.Read().ToArray()), further.Weights.SelectMany(w => w.Read().ToArray()));
    }

    private static Sequential Made()
    {
        var model = new Sequential([new Input(3), new Dense(5, "relu"), new Dense(3)]) { Seed = 3 };
        model.Compile(new Adam(0.01) { UseEma = true }, "mse");
        return model;
    }

    private sealed class Stop(int inEpoch, int afterBatch, CancellationTokenSource stop) : Callback
    {
        private int _epoch;

        public override void OnEpochBegin(int epoch) => _epoch = epoch;

        public override void OnBatchEnd(int batch, Logs logs)
        {
            if (_epoch == inEpoch && batch == afterBatch) stop.Cancel();
        }
    }
}
