namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Ends training after a batch with which the loss is no longer a finite number.</summary>
public sealed class TerminateOnNaN : Callback
{
    /// <summary>The batch of its epoch, from 0 on, after which training ended; null if it did not.</summary>
    public int? Batch { get; private set; }

    /// <inheritdoc/>
    public override void OnTrainBegin() => Batch = null;

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs)
    {
        if (Batch is not null || logs.LossIsFinite) return;
        Batch = batch;
        Model.StopTraining = true;
    }
}
