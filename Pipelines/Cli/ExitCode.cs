namespace MLGenerative.Pipelines.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>Could not be done: data that cannot be had, files that are there and cannot be used or written, a training that diverged.</summary>
    public const int Failure = 1;

    /// <summary>The command line asks for something that cannot be: an unknown name or option, an impossible value, a path where nothing is, options that do not go together or with the model.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C; what was finished is written.</summary>
    public const int Stopped = 130;
}
