using System.CommandLine;
using System.CommandLine.Parsing;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>What is wrong with a command line before any value is looked at, in the program's own sentences.</summary>
internal static class ParseFaults
{
    /// <summary>An option that is given more than once, or without a value; null where there is none.</summary>
    public static Phrase? Of(ParseResult parsed)
    {
        var options = parsed.CommandResult.Children.OfType<OptionResult>().Where(o => !o.Implicit).ToList();
        if (options.Find(o => o.IdentifierTokenCount > 1) is { } twice) return CliTexts.Twice.With(twice.Option.Name, twice.IdentifierTokenCount);
        if (options.Find(o => o.Option.Arity.MinimumNumberOfValues > 0 && (o.Tokens.Count == 0 || o.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))) is { } empty)
            return CliTexts.MissingValue.With(empty.Option.Name, empty.Option.Description);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().FirstOrDefault(a => a.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) is { } nothing
            ? CliTexts.MissingArgument.With(nothing.Argument.Name, nothing.Argument.Description) : null;
    }

    /// <summary>A word that is no command, no option, one too many, or missing; null where there is none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="path">The command as it is typed.</param>
    public static Phrase? OfWords(ParseResult parsed, string path)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        if (command.Subcommands.Count > 0)
        {
            var names = command.Subcommands.Select(c => c.Name);
            return unknown is null || unknown.StartsWith('-') ? CliTexts.MissingCommand.With(path, string.Join(", ", names)) : CliTexts.UnknownCommand.With(unknown, Suggestion.Of(unknown, names));
        }

        if (unknown?.StartsWith('-') == true) return CliTexts.UnknownOption.With(unknown, Suggestion.Of(unknown, command.Options.Select(o => o.Name)));
        if (unknown is not null) return CliTexts.TooMany.With(unknown, path, command.Arguments.Count == 0 ? CliTexts.NoArguments : Text.FromString(string.Join(' ', command.Arguments.Select(a => a.Name))));
        return command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is null or { Tokens.Count: 0 }) is { } missing
            ? CliTexts.MissingArgument.With(missing.Name, missing.Description) : null;
    }
}
