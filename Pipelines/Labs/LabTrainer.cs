using System.Diagnostics;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>Trains one model, stop by stop, and keeps its figures: training from 5 to 10 epochs goes on as training to 10 would.</summary>
/// <remarks>
/// Each stop leaves <c>weights/NAME-EPOCH.keras</c> (<c>.npz</c> of a model that Keras has not), and the training <c>history-NAME.csv</c> and <c>training/NAME.npz</c>; with <c>--resume</c> a stop that was reached is not trained again:
/// the model gets its weights, and the next stop goes on from where the interrupted run was.
/// </remarks>
/// <param name="run">The run.</param>
/// <param name="name">The training's name in files, unique in the run, such as <c>vae-seed1</c>.</param>
/// <param name="title">What the screen calls it.</param>
/// <param name="model">A model prepared by <see cref="LabRun.Prepare(Model, int)"/> and compiled; its phases and figures may be its own.</param>
/// <param name="train">Training samples.</param>
/// <param name="validation">Validation samples, or null.</param>
/// <param name="batch">Samples a step.</param>
/// <param name="lastEpoch">The epoch of the last stop.</param>
internal sealed class LabTrainer(LabRun run, string name, Phrase title, Model model, Samples train, Samples? validation, int batch, int lastEpoch)
{
    private const double SecondsBetweenStates = 20;

    private readonly KeptTraining _kept = new(run.Context.Output, name, run.Identity(name, model, batch, lastEpoch, train, validation));
    private Phrase _title = title;
    private int _lastEpoch = lastEpoch;
    private bool _opened, _weightsAlone;
    private EngineTwin? _twin;

    /// <summary>The figures of the epochs so far, under the names that the model reports.</summary>
    public EpochFigures Figures { get; private set; } = EpochFigures.None;

    /// <summary>The losses of the epochs so far: <c>loss</c> and <c>val_loss</c>.</summary>
    public LossCurve Curve => LossCurve.Of(Figures);

    /// <summary>Whether losses that are not numbers are for the lab to report; by default they end it with an error.</summary>
    public bool MayDiverge { get; init; }

    /// <summary>Says what the stops to come are for.</summary>
    public void GoOn(Phrase title, int lastEpoch) => (_title, _lastEpoch) = (title, lastEpoch);

    /// <summary>Trains on to an epoch.</summary>
    /// <param name="epoch">The epoch to train to, beyond those already trained.</param>
    /// <param name="callbacks">What looks on besides, and may end the training before.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C; the finished epochs are in <see cref="Figures"/>.</exception>
    /// <exception cref="TextException">A figure is not a number.</exception>
    public void TrainTo(int epoch, params IReadOnlyList<Callback> callbacks)
    {
        run.Context.Stop.ThrowIfCancellationRequested();
        if (Restored(epoch))
        {
            if (!IsEmbedded) run.NotCompared(name);
            return;
        }

        var before = Figures;
        Callback[] watch = FollowFrom(before) is { } watcher ? [watcher] : [];
        var progress = new Progress(run.Context.Screen, _title, _lastEpoch);
        // What else decides about the end of a training has a state of its own, which is not kept: such a training is kept whole or not at all.
        Callback[] keep = callbacks.Any(c => c is MonitoringCallback) ? [] : [new Keeper(_kept, before)];
        try
        {
            var history = model.Fit(
                train.Inputs, train.Targets, epochs: epoch, batchSize: batch, validationData: validation, initialEpoch: before.Epochs,
                callbacks: [progress, .. keep, .. watch, .. callbacks], sampleWeight: train.Weights, cancellationToken: run.Context.Stop);
            Figures = before.Then(EpochFigures.Of(history));
            if (history.WasCancelled) throw new OperationCanceledException(run.Context.Stop);
        }
        finally
        {
            WriteHistory();
        }

        if (!MayDiverge && !Figures.AreNumbers) throw new TextException(LabTexts.NotANumber.With(_title, Figures.Epochs));
        _kept.Finish(model, epoch, Figures);
        Follow(before.Epochs, endsElsewhere: keep.Length == 0);
    }

    // With another engine, the embedded one trains the same beside it. What an interrupted run left is not trained twice.
    private Callback? FollowFrom(EpochFigures before)
    {
        if (IsEmbedded) return null;
        if (_twin is null && before.Epochs > 0)
        {
            run.NotCompared(name);
            return null;
        }

        _twin ??= run.Own(new EngineTwin(run.Embedded, _lastEpoch));
        return _twin.Watch(model);
    }

    private bool IsEmbedded => model.Backend.Name == Backend.Default.Name;

    // A training that may end with the weights of another epoch than its last has no median to compare.
    private void Follow(int from, bool endsElsewhere)
    {
        if (_twin is not { } twin || Figures.Epochs == from) return;
        double? Median() => endsElsewhere ? null : run.MedianSsim(model, batch);
        var asked = new EngineOutcome(Losses(Figures), Median());
        var inStep = twin.Step(model, epoch => Repeat(epoch, epoch + 1, null, EngineTexts.InStep), figures => Losses(figures)[0], Median);
        var alone = twin.Alone(model, epoch => Repeat(epoch, Figures.Epochs, validation, EngineTexts.Again), Median);
        run.Compared(new EngineComparison(name, _title, asked, new EngineOutcome(Losses(twin.Figures), alone), [.. twin.InStep], inStep));
    }

    private History Repeat(int epoch, int end, Samples? judged, Text title) => model.Fit(
        train.Inputs, train.Targets, epochs: end, batchSize: batch, validationData: judged, initialEpoch: epoch,
        callbacks: [new Progress(run.Context.Screen, title.With(_title), _lastEpoch)], sampleWeight: train.Weights, cancellationToken: run.Context.Stop);

    // the first figure that is a loss: models of several phases have one a phase
    private static IReadOnlyList<double> Losses(EpochFigures figures) => figures.Columns.First(c => c.Key.EndsWith("loss", StringComparison.Ordinal)).Value;

    private bool Restored(int epoch)
    {
        if (!run.Context.Settings.Resume) return false;
        if (!_opened)
        {
            _kept.Open();
            _opened = true;
            if (_kept.Refusal is { } why) run.Context.Screen.Notice(LabTexts.TrainedAnew.With(_title, why));
        }

        if (_kept.Restore(model, epoch) is { } figures)
        {
            (Figures, _weightsAlone) = (figures, true);
            run.Context.Screen.Line(LabTexts.Kept.With(_title, Figures.Epochs));
            WriteHistory();
            return true;
        }

        if (_kept.GoOn(model, epoch) is { } soFar)
        {
            if (soFar.Epochs > Figures.Epochs) run.Context.Screen.Line(LabTexts.GoesOn.With(_title, soFar.Epochs));
            (Figures, _weightsAlone) = (soFar, false);
        }
        else if (_weightsAlone)
        {
            throw new TextException(LabTexts.CannotGoOn.With(_title, Figures.Epochs, epoch));
        }

        return false;
    }

    private void WriteHistory()
    {
        if (Figures.Epochs > 0) run.Context.Output.Write($"history-{name}.csv", HistoryCsv.Text(Figures));
    }

    private sealed class Keeper(KeptTraining kept, EpochFigures before) : Callback
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private EpochFigures _figures = before;

        public override void OnEpochEnd(int epoch, Logs logs)
        {
            _figures = _figures.Then(EpochFigures.Of(logs));
            if (_watch.Elapsed.TotalSeconds < SecondsBetweenStates) return;
            kept.Save(Model, _figures);
            _watch.Restart();
        }
    }

    private sealed class Progress(IProgressScreen screen, Phrase title, int lastEpoch) : Callback
    {
        private const int BatchesBetweenLooks = 25, MostShown = 4;

        private int _epoch;

        public override void OnEpochBegin(int epoch) => _epoch = epoch;

        public override void OnBatchEnd(int batch, Logs logs)
        {
            if ((batch + 1) % BatchesBetweenLooks == 0 && batch + 1 < Settings.Steps)
                screen.Advance(title, _epoch + ((batch + 1.0) / Settings.Steps), lastEpoch, LabTexts.Epoch.With(_epoch + 1, lastEpoch, Shown(logs, false)));
        }

        public override void OnEpochEnd(int epoch, Logs logs) =>
            screen.Advance(title, epoch + 1, lastEpoch, LabTexts.Epoch.With(epoch + 1, lastEpoch, Shown(logs, true)));

        // The losses alone, or a line of a GAN would not fit.
        private static Phrase Shown(Logs logs, bool validation) => logs
            .Where(l => l.Key.EndsWith("loss", StringComparison.Ordinal) && (validation || !l.Key.StartsWith("val_", StringComparison.Ordinal))).Take(MostShown)
            .Select(l => LabTexts.Figure.With(LabTexts.Called(l.Key), l.Value)).DefaultIfEmpty(LabTexts.NoFigure).Aggregate((a, b) => LabTexts.Joined.With(a, b));
    }
}
