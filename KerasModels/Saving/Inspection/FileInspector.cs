namespace MLGenerative.KerasModels.Saving.Inspection;

/// <summary>Tells what files of a kind hold. One class a kind, found by reflection.</summary>
public abstract class FileInspector
{
    /// <summary>Kinds with lower numbers are asked first.</summary>
    public virtual int Order => 0;

    /// <summary>Whether a file, or folder, is of this kind.</summary>
    /// <param name="path">The file or folder, which is there.</param>
    /// <param name="start">The file's first bytes; none for a folder.</param>
    public abstract bool Accepts(string path, ReadOnlySpan<byte> start);

    /// <summary>Reads it.</summary>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    public abstract FileInspection Inspect(string path);
}
