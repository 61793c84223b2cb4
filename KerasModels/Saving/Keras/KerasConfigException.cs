namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>A Keras config that cannot be read: an unknown class or key, a value of the wrong kind, something that is not supported.</summary>
public sealed class KerasConfigException : Exception
{
    /// <summary>An error without a message.</summary>
    public KerasConfigException() { }

    /// <summary>An error that says where, what was received and what was expected.</summary>
    public KerasConfigException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public KerasConfigException(string message, Exception innerException) : base(message, innerException) { }
}
