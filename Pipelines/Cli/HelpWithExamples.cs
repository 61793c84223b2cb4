using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The library's help with the command's examples below it.</summary>
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
        output.Write(help.ToString().Replace(RootCommand.ExecutableName, "mlgen", StringComparison.Ordinal).Replace("[default: ", CliTexts.Default.In(language), StringComparison.Ordinal));
        var examples = commands.TryGetValue(parseResult.CommandResult.Command, out var command) ? command.Examples : [.. commands.Values.Select(c => c.Examples[0])];
        output.WriteLine(CliTexts.Examples.In(language));
        foreach (var example in examples) output.WriteLine("  mlgen " + example);
        return result;
    }
}
