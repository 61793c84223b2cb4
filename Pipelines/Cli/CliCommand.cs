using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>A command of the program: one class a file with a parameterless constructor, found by reflection.</summary>
internal abstract class CliCommand
{
    /// <summary>What is typed, such as <c>lab</c>; sub-commands have both words: <c>data list</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence for the help.</summary>
    public abstract Text Summary { get; }

    /// <summary>Whole command lines for the end of the help, without the program's name.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>What <c>--out</c> means to it.</summary>
    public virtual Text OutSummary => CliTexts.Out;

    /// <summary>What stands for the value of <c>--out</c> in the help.</summary>
    public virtual string OutPlaceholder => "DIR";

    /// <summary>Declares options and arguments beside the shared ones.</summary>
    public abstract void Define(CommandDefinition definition);

    /// <summary>Does it. A user's mistakes are thrown as <see cref="TextException"/> (or <see cref="UsageException"/>), a stop as <see cref="OperationCanceledException"/>.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Run(CommandContext context);
}
