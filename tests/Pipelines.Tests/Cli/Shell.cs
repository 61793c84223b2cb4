using MLGenerative.Pipelines.Cli;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>Runs the program as a shell would, within the test's process.</summary>
internal static class Shell
{
    /// <summary>Exit code, standard output and standard error of a command line.</summary>
    public static (int Code, string Output, string Error) Run(CancellationToken stop, params IReadOnlyList<string> arguments)
    {
        StringWriter output = new(), error = new();
        var code = CommandLineProgram.Run(arguments, new Terminal(output, error), stop);
        return (code, output.ToString(), error.ToString());
    }

    /// <inheritdoc cref="Run(CancellationToken, IReadOnlyList{string})"/>
    public static (int Code, string Output, string Error) Run(params IReadOnlyList<string> arguments) => Run(TestContext.Current.CancellationToken, arguments);
}
