namespace MLGenerative.KerasModels.Saving;

/// <summary>A model file that cannot be read or written: the message names the file and the place in it, what was received and what was expected.</summary>
public sealed class ModelFileException : Exception
{
    /// <summary>A failure with its cause, if another one is behind it.</summary>
    public ModelFileException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
