namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Lowers the learning rate when a figure has stopped improving, as Keras 3's ReduceLROnPlateau.</summary>
public sealed class ReduceLROnPlateau : MonitoringCallback
{
    private readonly double _factor, _minLearningRate;
    private readonly int _patience, _cooldown;
    private double? _best;
    private int _wait, _cooling;

    /// <summary>A callback with Keras's arguments.</summary>
    /// <param name="monitor">The figure.</param>
    /// <param name="factor">What the rate is multiplied by, below 1.</param>
    /// <param name="patience">How many epochs without improvement to wait.</param>
    /// <param name="mode">Which way the figure gets better.</param>
    /// <param name="minDelta">The least change that counts as improvement.</param>
    /// <param name="cooldown">How many epochs to wait after the rate was lowered.</param>
    /// <param name="minLearningRate">The rate does not fall below this.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above 0 and below 1.</exception>
    public ReduceLROnPlateau(string monitor = "val_loss", double factor = 0.1, int patience = 10, MonitorMode mode = MonitorMode.Auto, double minDelta = 1e-4, int cooldown = 0, double minLearningRate = 0)
        : base(monitor, mode, minDelta)
    {
        if (!(factor is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(factor), factor, FormattableString.Invariant($"ReduceLROnPlateau: expected a factor above 0 and below 1, got {factor}."));
        (_factor, _patience, _cooldown, _minLearningRate) = (factor, patience, cooldown, minLearningRate);
    }

    /// <inheritdoc/>
    public override void OnTrainBegin() => (_best, _wait, _cooling) = (null, 0, 0);

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        logs["learning_rate"] = Model.Optimizer.LearningRate;
        if (Current(logs) is not { } current) return;
        if (_cooling > 0) (_cooling, _wait) = (_cooling - 1, 0);
        if (IsImprovement(current, _best)) (_best, _wait) = (current, 0);
        else if (_cooling == 0 && ++_wait >= _patience && Model.Optimizer.LearningRate is var rate && rate > _minLearningRate)
        {
            Model.Optimizer.LearningRate = Math.Max(rate * _factor, _minLearningRate);
            (_cooling, _wait) = (_cooldown, 0);
        }
    }
}
