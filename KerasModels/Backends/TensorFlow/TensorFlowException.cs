namespace MLGenerative.KerasModels.Backends.TensorFlow;

/// <summary>TensorFlow refused or failed; the message says what was attempted and what TensorFlow answered.</summary>
public sealed class TensorFlowException : Exception
{
    /// <summary>An error without a message.</summary>
    public TensorFlowException() { }

    /// <summary>An error that says what was attempted.</summary>
    public TensorFlowException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public TensorFlowException(string message, Exception innerException) : base(message, innerException) { }

    internal TensorFlowException(TensorFlowCode code, string message) : base(message) => Code = code;

    /// <summary>TensorFlow's own classification.</summary>
    public TensorFlowCode Code { get; } = TensorFlowCode.Unknown;
}
