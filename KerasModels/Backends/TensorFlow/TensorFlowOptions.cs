namespace MLGenerative.KerasModels.Backends.TensorFlow;

/// <summary>How TensorFlow's sessions are set up.</summary>
public sealed record TensorFlowOptions
{
    /// <summary>Threads for the work inside an operation; 0, the default: the processors. TensorFlow has one such pool a process: the first session's number holds for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Threads
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"TensorFlowOptions.Threads: expected 0 (the processors) or more, got {value}.");
    }
}
