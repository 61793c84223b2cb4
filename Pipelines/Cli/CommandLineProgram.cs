using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using MLGenerative.KerasModels.Backends;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The <c>mlgen</c> program: finds its commands, parses, runs, and turns exceptions into one sentence and an exit code.</summary>
internal static class CommandLineProgram
{
    /// <summary>Every command of the program, in ordinal order of names.</summary>
    public static IReadOnlyList<CliCommand> Commands() =>
    [
        .. typeof(CliCommand).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(CliCommand)))
            .Select(t => (CliCommand)Activator.CreateInstance(t)!).OrderBy(c => c.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop)
    {
        var language = LanguageOf(arguments);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            // The parser's own sentences and the headings of its help come from its resources.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code());
            return Parse(arguments, terminal, language, stop);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static int Parse(IReadOnlyList<string> arguments, Terminal terminal, Language language, CancellationToken stop)
    {
        var root = new RootCommand(CliTexts.Program.In(language));
        var commands = new Dictionary<Command, CliCommand>();
        foreach (var command in Commands()) Add(root, command, commands, language, terminal, stop);
        foreach (var group in root.Subcommands.Where(c => string.IsNullOrEmpty(c.Description)))
            group.Description = string.Join(", ", group.Subcommands.Select(c => $"{group.Name} {c.Name}"));
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction inner } help)
            (help.Description, help.Action) = (CliTexts.Help.In(language), new HelpWithExamples(inner, commands, language));

        // A word that begins with @ is a word: no file of arguments is read.
        var parsed = root.Parse(arguments.Count == 0 ? ["--help"] : arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpWithExamples || (parsed.Errors.Count == 0 && ParseFaults.Of(parsed) is null))
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        Report(parsed, terminal, language);
        return ExitCode.Usage;
    }

    private static void Add(RootCommand root, CliCommand command, Dictionary<Command, CliCommand> commands, Language language, Terminal terminal, CancellationToken stop)
    {
        var words = command.Name.Split(' ');
        Command parent = root;
        foreach (var word in words.SkipLast(1))
        {
            var group = parent.Subcommands.FirstOrDefault(c => c.Name == word);
            if (group is null) parent.Subcommands.Add(group = new Command(word));
            parent = group;
        }

        var parser = parent.Subcommands.FirstOrDefault(c => c.Name == words[^1]) ?? new Command(words[^1]);
        parser.Description = command.Summary.In(language);
        if (!parent.Subcommands.Contains(parser)) parent.Subcommands.Add(parser);
        var definition = new CommandDefinition(parser, language);
        command.Define(definition);
        var shared = new SharedOptions(definition, command);
        parser.SetAction(parsed => Guard(command, new CommandContext(parsed, shared, language, terminal, stop)));
        commands[parser] = command;
    }

    private static int Guard(CliCommand command, CommandContext context)
    {
        try
        {
            // A library that is missing is missed at once, not after the data are read.
            _ = Backend.ByName(context.Backend);
            return command.Run(context);
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            return Fail(context, CliTexts.Stopped, null, ExitCode.Stopped);
        }
        catch (TextException e)
        {
            return Fail(context, e.Phrase, e, e.IsWrongUse ? ExitCode.Usage : ExitCode.Failure);
        }
        catch (Exception e) when (IsOurs(e))
        {
            return Fail(context, LibraryMessage.Of(e), e, ExitCode.Failure);
        }
        catch (Exception e)
        {
            return Fail(context, CliTexts.Unexpected.With(LibraryMessage.Of(e)), e, ExitCode.Failure);
        }
    }

    // The libraries' exceptions already say where, what, and what to do.
    private static bool IsOurs(Exception e) => e.GetType().Namespace?.StartsWith("MLGenerative.", StringComparison.Ordinal) == true;

    private static int Fail(CommandContext context, Phrase phrase, Exception? exception, int code)
    {
        context.Terminal.Error.WriteLine(CliTexts.Error.In(context.Language, phrase));
        if (context.Verbose && exception is not null) context.Terminal.Error.WriteLine(exception);
        return code;
    }

    private static void Report(ParseResult parsed, Terminal terminal, Language language)
    {
        var command = parsed.CommandResult.Command;
        var path = string.Join(' ', Path(command).Prepend("mlgen"));
        terminal.Error.WriteLine(CliTexts.Error.In(language, ParseFaults.Of(parsed) ?? ParseFaults.OfWords(parsed, path) ?? Text.FromString(parsed.Errors[0].Message)));
        terminal.Error.WriteLine(CliTexts.SeeHelp.In(language, path));
    }

    private static IEnumerable<string> Path(Command command) =>
        command is RootCommand ? [] : [.. command.Parents.OfType<Command>().Take(1).SelectMany(Path), command.Name];

    // The language must be known before descriptions and errors are made, hence before the line is parsed.
    private static Language LanguageOf(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == "--lang" && i + 1 < arguments.Count ? arguments[i + 1] : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i][7..] : null;
            if (value is not null && Languages.Codes.Contains(value, StringComparer.OrdinalIgnoreCase)) return Languages.Parse(value);
        }

        return Language.English;
    }
}
