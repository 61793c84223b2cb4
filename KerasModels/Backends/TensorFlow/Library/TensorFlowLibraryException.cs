namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>TensorFlow's library is not there, or cannot be used: too old, for another processor, without a symbol. The message says which file and what to do.</summary>
public sealed class TensorFlowLibraryException : DllNotFoundException
{
    /// <summary>An error without a message.</summary>
    public TensorFlowLibraryException() { }

    /// <summary>An error that says what was found and what to do.</summary>
    public TensorFlowLibraryException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public TensorFlowLibraryException(string message, Exception innerException) : base(message, innerException) { }
}
