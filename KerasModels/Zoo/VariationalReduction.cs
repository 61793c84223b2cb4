namespace MLGenerative.KerasModels.Zoo;

/// <summary>How a variational autoencoder's losses of single images become those of a batch, and of an epoch.</summary>
public enum VariationalReduction
{
    /// <summary>The mean over the batch; an epoch reports the mean over its images. Keras's example.</summary>
    MeanOverBatch,

    /// <summary>The sum over the batch; an epoch reports the mean over its batches. What loops in PyTorch print that are written with <c>reduction="sum"</c>.</summary>
    SumOverBatch,
}
