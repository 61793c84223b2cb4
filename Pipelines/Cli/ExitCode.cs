namespace MLGenerative.Pipelines.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>Could not be done: data, files, training.</summary>
    public const int Failure = 1;

    /// <summary>The command line asks for something that cannot be.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C; what was finished is written.</summary>
    public const int Stopped = 130;
}
