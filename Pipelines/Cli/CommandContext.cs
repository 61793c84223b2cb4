using System.CommandLine;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>What a command runs with: its parsed options, its language, its screen and the token of Ctrl-C.</summary>
internal sealed class CommandContext
{
    private readonly ParseResult _parsed;
    private readonly SharedOptions _shared;

    public CommandContext(ParseResult parsed, SharedOptions shared, Language language, Terminal terminal, CancellationToken stop)
    {
        (_parsed, _shared, Language, Terminal, Stop) = (parsed, shared, language, terminal, stop);
        Screen = Json ? new Screen(terminal.Error, terminal.ErrorIsLive, language) : new Screen(terminal.Output, terminal.OutputIsLive, language);
    }

    /// <summary>The language of screen, errors and reports.</summary>
    public Language Language { get; }

    /// <summary>The program's standard streams; write results for <c>--json</c> to its output.</summary>
    public Terminal Terminal { get; }

    /// <summary>Progress and messages for a human: on output, or on error with <c>--json</c>.</summary>
    public Screen Screen { get; }

    /// <summary>Is cancelled by Ctrl-C.</summary>
    public CancellationToken Stop { get; }

    /// <summary>The folder of <c>--out</c>, or null.</summary>
    public string? Out => Value(_shared.Out);

    /// <summary><c>--overwrite</c>.</summary>
    public bool Overwrite => Value(_shared.Overwrite);

    /// <summary>The folder of <c>--data-dir</c>, or null.</summary>
    public string? DataDir => Value(_shared.DataDir);

    /// <summary><c>--seed</c>, from 0.</summary>
    public int Seed => (int)Value(_shared.Seed)!.Value;

    /// <summary>Whether <c>--seed</c> was given.</summary>
    public bool HasSeed => _parsed.GetResult(_shared.Seed) is { Implicit: false };

    /// <summary><c>--threads</c>, from 1; the processors when absent.</summary>
    public int Threads => (int)Value(_shared.Threads)!.Value;

    /// <summary><c>--backend</c>, by its name.</summary>
    public string Backend => Value(_shared.Backend)!;

    /// <summary><c>--json</c>.</summary>
    public bool Json => Value(_shared.Json);

    /// <summary><c>--verbose</c>.</summary>
    public bool Verbose => Value(_shared.Verbose);

    /// <summary>The value of one of the command's own options.</summary>
    public T? Value<T>(Option<T> option) => _parsed.GetValue(option);

    /// <summary>The value of one of the command's arguments.</summary>
    public T? Value<T>(Argument<T> argument) => _parsed.GetValue(argument);

    /// <summary>Makes the folder of the run: <c>--out</c>, or a new one under <c>runs/</c> with this name and the next free number.</summary>
    /// <exception cref="TextException">It is not empty, or cannot be written.</exception>
    public OutputFolder OpenOutput(string name) => Out is { } path ? OutputFolder.Open(path, Overwrite) : OutputFolder.OpenNew("runs", name);
}
