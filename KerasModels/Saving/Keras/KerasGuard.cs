using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Makes one kind of error of all that a file's content can cause, whether the file is loaded or inspected.</summary>
internal static class KerasGuard
{
    /// <summary>Whether an exception may come of what a file says.</summary>
    public static bool IsOfContent(Exception cause) =>
        cause is Hdf5Exception or KerasConfigException or LayerException or GraphException or ArgumentException or OverflowException or InvalidOperationException or FormatException;

    /// <summary>Runs a reading of a file.</summary>
    /// <exception cref="ModelFileException">The content cannot be read; the message names the file.</exception>
    public static T Run<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Hdf5Exception cause)
        {
            throw new ModelFileException(cause.Message, cause);
        }
        catch (Exception cause) when (IsOfContent(cause))
        {
            throw new ModelFileException($"{path}: {cause.Message}", cause);
        }
    }
}
