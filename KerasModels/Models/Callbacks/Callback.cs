namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Looks on while a model is trained, and may interfere. Every method does nothing unless overridden.</summary>
public abstract class Callback
{
    private Model? _model;
    private FitSettings? _settings;

    /// <summary>The model in training.</summary>
    /// <exception cref="InvalidOperationException">Read outside <c>Fit</c>.</exception>
    public Model Model => _model ?? throw new InvalidOperationException($"{GetType().Name}: there is no model outside Fit.");

    /// <summary>What <c>Fit</c> was told.</summary>
    /// <exception cref="InvalidOperationException">Read outside <c>Fit</c>.</exception>
    public FitSettings Settings => _settings ?? throw new InvalidOperationException($"{GetType().Name}: there are no settings outside Fit.");

    /// <summary>Before the first step.</summary>
    public virtual void OnTrainBegin() { }

    /// <summary>Before an epoch, counted from 0.</summary>
    public virtual void OnEpochBegin(int epoch) { }

    /// <summary>After a batch, counted from 0.</summary>
    /// <param name="batch">Which batch of the epoch.</param>
    /// <param name="logs">The figures of the epoch so far; the same object all the epoch long.</param>
    public virtual void OnBatchEnd(int batch, Logs logs) { }

    /// <summary>After an epoch, counted from 0, and its validation. What is added to the logs gets into the history.</summary>
    public virtual void OnEpochEnd(int epoch, Logs logs) { }

    /// <summary>After the last step.</summary>
    public virtual void OnTrainEnd(Logs logs) { }

    internal void Begin(Model model, FitSettings settings) => (_model, _settings) = (model, settings);
}
