using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Why a file could not be written or read, in every language; the system tells it in one only.</summary>
internal static class FileFault
{
    // Unix error numbers and Windows error codes, as the runtime puts them into HResult.
    private const int NoSpace = 28, Quota = 122, ReadOnlySystem = 30, NotAFolder = 20, Exists = 17;
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>The cause, without a full stop.</summary>
    public static Phrase Of(Exception e) => e switch
    {
        UnauthorizedAccessException => RunTexts.Denied,
        DirectoryNotFoundException or FileNotFoundException => RunTexts.NoFolder,
        IOException { HResult: NoSpace or Quota or WindowsDiskFull or WindowsHandleDiskFull } => RunTexts.DiskFull,
        IOException { HResult: ReadOnlySystem } => RunTexts.ReadOnly,
        IOException { HResult: NotAFolder or Exists } => RunTexts.NoFolder,
        _ => Text.FromString(e.Message.TrimEnd('.', ' ')),
    };
}
