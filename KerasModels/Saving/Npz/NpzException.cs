namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>A NumPy file that cannot be read or written: the message names the file and the array, what was received, what was expected, and what to do.</summary>
public sealed class NpzException : Exception
{
    /// <summary>A failure with its cause, if another one is behind it.</summary>
    public NpzException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
