using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Ends training when a figure has stopped improving, as Keras 3's EarlyStopping.</summary>
/// <param name="monitor">The figure.</param>
/// <param name="minDelta">The least change that counts as improvement.</param>
/// <param name="patience">How many epochs without improvement to wait, at least 0.</param>
/// <param name="mode">Which way the figure gets better.</param>
/// <param name="baseline">Waiting starts again only when this was bettered too; null: no such rule.</param>
/// <param name="restoreBestWeights">Whether the model gets the weights of its best epoch in the end.</param>
/// <param name="startFromEpoch">How many epochs pass before it begins to watch.</param>
public sealed class EarlyStopping(string monitor = "val_loss", double minDelta = 0, int patience = 0, MonitorMode mode = MonitorMode.Auto, double? baseline = null,
    bool restoreBestWeights = false, int startFromEpoch = 0) : MonitoringCallback(monitor, mode, minDelta)
{
    private IReadOnlyList<Tensor>? _bestWeights;
    private int _wait;

    /// <summary>The best figure so far; null before the first.</summary>
    public double? Best { get; private set; }

    /// <summary>The epoch of the best figure, from 0 on.</summary>
    public int BestEpoch { get; private set; }

    /// <summary>The epoch that training ended with, from 0 on; null if this callback did not end it.</summary>
    public int? StoppedEpoch { get; private set; }

    /// <inheritdoc/>
    public override void OnTrainBegin() => (_wait, _bestWeights, Best, BestEpoch, StoppedEpoch) = (0, null, null, 0, null);

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        if (Current(logs) is not { } current || epoch < startFromEpoch) return;
        if (restoreBestWeights && _bestWeights is null) (_bestWeights, BestEpoch) = (Model.GetWeights(), epoch);
        _wait++;
        if (IsImprovement(current, Best))
        {
            (Best, BestEpoch) = (current, epoch);
            if (restoreBestWeights) _bestWeights = Model.GetWeights();
            if (baseline is null || IsImprovement(current, baseline)) _wait = 0;
        }
        else if (_wait >= patience && epoch > 0)
        {
            StoppedEpoch = epoch;
            Model.StopTraining = true;
        }
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(Logs logs)
    {
        if (_bestWeights is not null) Model.SetWeights(_bestWeights);
    }
}
