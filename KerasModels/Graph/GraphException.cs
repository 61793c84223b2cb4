namespace MLGenerative.KerasModels.Graph;

/// <summary>A graph that cannot be: shapes that do not fit, a variable assigned twice, a value out of reach.</summary>
public sealed class GraphException : Exception
{
    /// <summary>An error without a message.</summary>
    public GraphException() { }

    /// <summary>An error that says where, what was received, what was expected and what to do.</summary>
    public GraphException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public GraphException(string message, Exception innerException) : base(message, innerException) { }
}
