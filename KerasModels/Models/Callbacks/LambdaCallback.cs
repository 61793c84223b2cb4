namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>A callback of functions; those not given do nothing.</summary>
/// <param name="onEpochBegin">Before an epoch, counted from 0.</param>
/// <param name="onEpochEnd">After an epoch, with its figures.</param>
/// <param name="onBatchEnd">After a batch, with the figures so far.</param>
/// <param name="onTrainBegin">Before the first step.</param>
/// <param name="onTrainEnd">After the last step.</param>
public sealed class LambdaCallback(Action<int>? onEpochBegin = null, Action<int, Logs>? onEpochEnd = null, Action<int, Logs>? onBatchEnd = null,
    Action? onTrainBegin = null, Action<Logs>? onTrainEnd = null) : Callback
{
    /// <inheritdoc/>
    public override void OnTrainBegin() => onTrainBegin?.Invoke();

    /// <inheritdoc/>
    public override void OnEpochBegin(int epoch) => onEpochBegin?.Invoke(epoch);

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs) => onBatchEnd?.Invoke(batch, logs);

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs) => onEpochEnd?.Invoke(epoch, logs);

    /// <inheritdoc/>
    public override void OnTrainEnd(Logs logs) => onTrainEnd?.Invoke(logs);
}
