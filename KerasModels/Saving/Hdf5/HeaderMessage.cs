namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A message of an object header.</summary>
/// <param name="Type">One of <see cref="MessageType"/>.</param>
/// <param name="IsShared">Whether it only says where the message is.</param>
/// <param name="Body">Its bytes.</param>
internal sealed record HeaderMessage(int Type, bool IsShared, Hdf5Cursor Body)
{
    /// <summary>The bytes from their beginning, once more.</summary>
    public Hdf5Cursor Open() => Body.Copy();
}
