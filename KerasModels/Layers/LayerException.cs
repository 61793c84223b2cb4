namespace MLGenerative.KerasModels.Layers;

/// <summary>A layer or model that is given what it cannot take: a wrong shape, a name used twice, an option out of range.</summary>
public sealed class LayerException : ArgumentException
{
    /// <summary>An error without a message.</summary>
    public LayerException() { }

    /// <summary>An error that says where, what was received, what was expected and what to do.</summary>
    public LayerException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public LayerException(string message, Exception innerException) : base(message, innerException) { }
}
