namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>An HDF5 file that cannot be read or written: the message names the file and the place in it, what was received and what was expected.</summary>
public sealed class Hdf5Exception : Exception
{
    /// <summary>A failure with its cause, if another one is behind it.</summary>
    public Hdf5Exception(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
