namespace MLGenerative.KerasModels.Tensors;

/// <summary>What random numbers are for; domains never share numbers, so that evaluating cannot change training.</summary>
public enum RandomDomain
{
    /// <summary>Dropout, noise and latent samples of a training step.</summary>
    Training,

    /// <summary>The same in <c>Evaluate</c>.</summary>
    Evaluation,

    /// <summary>The same in <c>Predict</c>.</summary>
    Prediction,

    /// <summary>The order of the samples.</summary>
    Shuffling,

    /// <summary>First weights.</summary>
    Initialization,

    /// <summary>Codes to generate from, and noise added to samples.</summary>
    Generation,
}
