using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>Trains one model, stage by stage, and keeps its losses: training from 5 to 10 epochs goes on as training to 10 would.</summary>
/// <param name="context">Screen and token of the run.</param>
/// <param name="title">What the screen calls the training.</param>
/// <param name="model">A compiled model.</param>
/// <param name="train">Training samples.</param>
/// <param name="validation">Validation samples.</param>
/// <param name="batch">Samples a step.</param>
/// <param name="lastEpoch">The epoch of the last stage, for the progress.</param>
internal sealed class LabTrainer(LabContext context, Phrase title, Model model, Samples train, Samples validation, int batch, int lastEpoch)
{
    private readonly List<double> _loss = [];
    private readonly List<double> _validation = [];
    private Phrase _title = title;
    private int _lastEpoch = lastEpoch;

    /// <summary>The losses of the epochs so far.</summary>
    public LossCurve Curve => new([.. _loss], [.. _validation]);

    /// <summary>Says what the stages to come are for.</summary>
    public void GoOn(Phrase title, int lastEpoch) => (_title, _lastEpoch) = (title, lastEpoch);

    /// <summary>Trains on to an epoch.</summary>
    /// <param name="epoch">The epoch to train to, beyond those already trained.</param>
    /// <param name="callbacks">What looks on besides.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C; the finished epochs are in <see cref="Curve"/>.</exception>
    /// <exception cref="TextException">The loss is not a number.</exception>
    public void TrainTo(int epoch, params IReadOnlyList<Callback> callbacks)
    {
        var history = model.Fit(
            train.Inputs, train.Targets, epochs: epoch, batchSize: batch, validationData: validation, initialEpoch: _loss.Count,
            callbacks: [new Progress(context.Screen, _title, _lastEpoch), .. callbacks], cancellationToken: context.Stop);
        if (history.Epochs.Count > 0)
        {
            _loss.AddRange(history["loss"]);
            _validation.AddRange(history["val_loss"]);
        }

        if (history.WasCancelled) throw new OperationCanceledException(context.Stop);
        if (!double.IsFinite(_loss[^1]) || !double.IsFinite(_validation[^1])) throw new TextException(LabTexts.NotANumber.With(_title, _loss.Count));
    }

    private sealed class Progress(IProgressScreen screen, Phrase title, int lastEpoch) : Callback
    {
        private const int BatchesBetweenLooks = 25;

        private int _epoch;

        public override void OnEpochBegin(int epoch) => _epoch = epoch;

        public override void OnBatchEnd(int batch, Logs logs)
        {
            if ((batch + 1) % BatchesBetweenLooks == 0 && batch + 1 < Settings.Steps)
                screen.Advance(title, _epoch + ((batch + 1.0) / Settings.Steps), lastEpoch, LabTexts.Epoch.With(_epoch + 1, lastEpoch, logs.Loss));
        }

        public override void OnEpochEnd(int epoch, Logs logs) =>
            screen.Advance(title, epoch + 1, lastEpoch, LabTexts.EpochEnd.With(epoch + 1, lastEpoch, logs.Loss, logs.GetValueOrDefault("val_loss", double.NaN)));
    }
}
