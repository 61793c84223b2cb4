namespace MLGenerative.Pipelines.Texts;

/// <summary>Why a file could not be written or read, in every language; the system tells it in one only.</summary>
internal static class FileFault
{
    // Unix error numbers and Windows error codes, as the runtime puts them into HResult.
    private const int NoSpace = 28, Quota = 122, ReadOnlySystem = 30, NotAFolder = 20, Exists = 17;
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>The cause, without a full stop.</summary>
    public static Phrase Of(Exception e) => e switch
    {
        UnauthorizedAccessException => FileFaultTexts.Denied,
        DirectoryNotFoundException or FileNotFoundException => FileFaultTexts.NoFolder,
        IOException { HResult: NoSpace or Quota or WindowsDiskFull or WindowsHandleDiskFull } => FileFaultTexts.DiskFull,
        IOException { HResult: ReadOnlySystem } => FileFaultTexts.ReadOnly,
        IOException { HResult: NotAFolder or Exists } => FileFaultTexts.NoFolder,
        _ => new Text(Text.FromString(e.Message.TrimEnd('.', ' ')).English, FileFaultTexts.Other.French),
    };
}
