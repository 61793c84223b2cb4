using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The library's help, with what may be left out in brackets, the command's examples below it and, for the whole program, what its exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction inner, IReadOnlyDictionary<Command, CliCommand> commands, Language language) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var help = new StringWriter();
        configuration.Output = help;
        var result = inner.Invoke(parseResult);
        configuration.Output = output;
        var command = parseResult.CommandResult.Command;
        var text = help.ToString().Replace(RootCommand.ExecutableName, "mlgen", StringComparison.Ordinal).Replace("[default: ", CliTexts.Default.In(language), StringComparison.Ordinal);
        output.WriteLine(Bracketed(text, command).TrimEnd());
        output.WriteLine();
        if (command is RootCommand) WriteExitCodes(output);
        output.WriteLine(CliTexts.Examples.In(language));
        foreach (var example in Examples(command)) output.WriteLine("  mlgen " + example);
        return result;
    }

    // In its list of commands the library writes an argument that may be left out like one that may not.
    private static string Bracketed(string help, Command command)
    {
        if (!command.Subcommands.Any(c => c.Arguments.Any(IsOptional))) return help;
        foreach (var child in command.Subcommands)
        {
            var label = string.Concat(child.Arguments.Select(a => $" <{a.Name}>").Prepend($"  {child.Name}"));
            var bracketed = string.Concat(child.Arguments.Select(a => IsOptional(a) ? $" [<{a.Name}>]" : $" <{a.Name}>").Prepend($"  {child.Name}"));
            help = Regex.Replace(help, $"^{Regex.Escape(label)}(?=  )", bracketed.PadRight(label.Length + 2), RegexOptions.Multiline | RegexOptions.CultureInvariant);
        }

        return help;
    }

    private static bool IsOptional(Argument argument) => argument.Arity.MinimumNumberOfValues == 0;

    private void WriteExitCodes(TextWriter output)
    {
        output.WriteLine(CliTexts.ExitCodes.In(language));
        foreach (var (code, meaning) in new[] { (ExitCode.Success, CliTexts.ExitSuccess), (ExitCode.Failure, CliTexts.ExitFailure), (ExitCode.Usage, CliTexts.ExitUsage), (ExitCode.Stopped, CliTexts.ExitStopped) })
            output.WriteLine(CliTexts.ExitLine.In(language, code.ToString(CultureInfo.InvariantCulture), meaning));
        output.WriteLine();
    }

    // Of a command its own; of a group, and of the program, the first one of each command in it.
    private IEnumerable<string> Examples(Command command) => commands.TryGetValue(command, out var own) ? own.Examples
        : commands.Where(c => command is RootCommand || command.Subcommands.Contains(c.Key)).Select(c => c.Value.Examples[0]);
}
