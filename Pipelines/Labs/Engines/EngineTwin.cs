using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>Trains a model on the embedded engine too: alone, from the first weights to the end, and in step, single epochs from the state with which the engine that was asked for began them.</summary>
/// <remarks>In step, an epoch's roundings are not carried to the next: what lies between the engines there is what they do otherwise. Alone, training lets roundings grow.</remarks>
/// <param name="embedded">The embedded engine, on the threads that the run may use.</param>
/// <param name="lastEpoch">The epoch of the training's last stop.</param>
internal sealed class EngineTwin(IBackend embedded, int lastEpoch) : IDisposable
{
    // About so many epochs are repeated, from the first on, and the last of each stop.
    private const int Strides = 7;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mlgen-engines-");
    private readonly SortedSet<int> _kept = [];
    private readonly List<(int Epoch, double Loss)> _inStep = [];
    private TrainingState? _alone;

    /// <summary>The figures of the training alone so far.</summary>
    public EpochFigures Figures { get; private set; } = EpochFigures.None;

    /// <summary>The epochs repeated in step, with their losses.</summary>
    public IReadOnlyList<(int Epoch, double Loss)> InStep => _inStep;

    /// <summary>What looks on while the engine that was asked for trains, and keeps the states to repeat epochs from.</summary>
    public Callback Watch(Model model)
    {
        _alone ??= TrainingState.Of(model, "", []);
        return new Watcher(this);
    }

    /// <summary>Trains alone to where the engine that was asked for has come, and asks something of the model there.</summary>
    /// <param name="model">The model, trained on the engine that was asked for.</param>
    /// <param name="fit">Trains it from an epoch on.</param>
    /// <param name="ask">What to ask of it then.</param>
    /// <exception cref="OperationCanceledException">The training was stopped.</exception>
    public T Alone<T>(Model model, Func<int, History> fit, Func<T> ask) => From(model, _alone!, () =>
    {
        Figures = Figures.Then(EpochFigures.Of(Whole(fit(Figures.Epochs))));
        _alone = TrainingState.Of(model, "", []);
        return ask();
    });

    /// <summary>Repeats the epochs that were kept, and asks something of the model after the last.</summary>
    /// <param name="model">The model, trained on the engine that was asked for.</param>
    /// <param name="fit">Trains it for one epoch.</param>
    /// <param name="loss">The loss of its figures.</param>
    /// <param name="ask">What to ask of it after the last epoch.</param>
    /// <exception cref="OperationCanceledException">The training was stopped.</exception>
    public T Step<T>(Model model, Func<int, History> fit, Func<EpochFigures, double> loss, Func<T> ask)
    {
        var answer = default(T)!;
        foreach (var epoch in _kept)
        {
            answer = From(model, TrainingState.Read(PathOf(epoch)), () =>
            {
                _inStep.Add((epoch, loss(EpochFigures.Of(Whole(fit(epoch))))));
                return epoch == _kept.Max ? ask() : answer;
            });
        }

        foreach (var epoch in _kept) File.Delete(PathOf(epoch));
        _kept.Clear();
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    // The model has its own state and engine again in the end: everything else in a lab sees the engine that was asked for alone.
    private T From<T>(Model model, TrainingState state, Func<T> run)
    {
        var (own, backend) = (TrainingState.Of(model, "", []), model.Backend);
        try
        {
            state.ApplyTo(model);
            model.Backend = embedded;
            return run();
        }
        finally
        {
            model.Backend = backend;
            own.ApplyTo(model);
        }
    }

    private static History Whole(History history) => history.WasCancelled ? throw new OperationCanceledException() : history;

    private string PathOf(int epoch) => Path.Combine(_folder.FullName, FormattableString.Invariant($"epoch-{epoch}.npz"));

    // The state at the beginning of every epoch is kept until the next, since any may be the last.
    private void Keep(Model model, int epoch)
    {
        if (_kept.Count > 0 && _kept.Max is var before && before % Math.Max(1, (lastEpoch + Strides - 1) / Strides) != 0)
        {
            File.Delete(PathOf(before));
            _kept.Remove(before);
        }

        TrainingState.Save(model, PathOf(epoch), "", []);
        _kept.Add(epoch);
    }

    private sealed class Watcher(EngineTwin twin) : Callback
    {
        public override void OnEpochBegin(int epoch) => twin.Keep(Model, epoch);
    }
}
