using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Holds the state at the end of the last whole epoch, or at the beginning: a training that is stopped within an epoch goes on with that epoch, as one that was not stopped.</summary>
/// <param name="about">What the state says of itself.</param>
/// <param name="earlier">The figures of the epochs before this training.</param>
internal sealed class EpochEnd(string about, EpochFigures earlier) : Callback
{
    private EpochFigures _figures = earlier;
    private TrainingState? _state;

    /// <summary>The state.</summary>
    /// <exception cref="InvalidOperationException">The training has not begun.</exception>
    public TrainingState State => _state ?? throw new InvalidOperationException("There is no state before a training begins.");

    /// <inheritdoc/>
    public override void OnTrainBegin() => Take();

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        _figures = _figures.Then(EpochFigures.Of(logs));
        Take();
    }

    private void Take() => _state = TrainingState.Of(Model, about, _figures.Columns);
}
