namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>A callback that watches one figure for improvement, as Keras's MonitorCallback.</summary>
public abstract class MonitoringCallback : Callback
{
    private static readonly string[] BetterLarger = ["acc", "auc", "precision", "recall", "f1", "fbeta", "iou", "r2_score", "cosine_similarity", "true_positives", "true_negatives", "sensitivity", "specificity"];
    private static readonly string[] BetterSmaller = ["loss", "error", "mae", "mse", "rmse", "mape", "msle", "entropy", "crossentropy", "divergence", "hinge", "poisson", "log_cosh", "logcosh", "false_positives", "false_negatives"];

    private readonly MonitorMode _mode;
    private readonly double _minDelta;

    /// <summary>A callback that watches a figure.</summary>
    /// <param name="monitor">Its name: <c>val_loss</c>.</param>
    /// <param name="mode">Which way it gets better.</param>
    /// <param name="minDelta">The least change that counts; its sign is ignored.</param>
    /// <exception cref="ArgumentException">The name does not say which way the figure gets better.</exception>
    protected MonitoringCallback(string monitor, MonitorMode mode, double minDelta)
    {
        (Monitor, _minDelta) = (monitor, Math.Abs(minDelta));
        _mode = mode != MonitorMode.Auto ? mode : BetterLarger.Any(Means) ? MonitorMode.Max : BetterSmaller.Any(Means) ? MonitorMode.Min
            : throw new ArgumentException($"{GetType().Name}: whether '{monitor}' gets better by growing or by shrinking cannot be told from its name. Pass mode: MonitorMode.Max or MonitorMode.Min.", nameof(monitor));
    }

    /// <summary>The figure's name.</summary>
    public string Monitor { get; }

    /// <summary>The figure of this epoch; null where it was not reported, since validation may not run every epoch.</summary>
    /// <exception cref="InvalidOperationException">It can never be: validation was not asked for.</exception>
    protected double? Current(Logs logs)
    {
        if (logs.TryGetValue(Monitor, out var value)) return value;
        return Monitor.StartsWith("val_", StringComparison.Ordinal) && Settings.ValidationFrequency > 1 && logs.ContainsKey(Monitor[4..]) ? null
            : throw new InvalidOperationException($"{GetType().Name}: there is no figure called '{Monitor}'; there are {string.Join(", ", logs.Keys)}. {(Monitor.StartsWith("val_", StringComparison.Ordinal) ? "Give Fit validation data, or watch another." : "Watch one of these.")}");
    }

    /// <summary>Whether a figure is better than another by more than the least change; always if there is no other.</summary>
    protected bool IsImprovement(double value, double? than) => than is not { } other || (_mode == MonitorMode.Min ? value + _minDelta < other : value - _minDelta > other);

    private bool Means(string word) => Monitor.Contains(word, StringComparison.OrdinalIgnoreCase);
}
