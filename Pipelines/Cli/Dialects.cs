using System.CommandLine;
using MLGenerative.KerasModels.Saving.Keras;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The option that says which Keras will read a file.</summary>
internal static class Dialects
{
    private const string Keras3 = "keras3", Keras2 = "keras2";

    /// <summary>Declares it.</summary>
    public static Option<string> Option(CommandDefinition definition) => definition.Choice("--dialect", ExportCommandTexts.Dialect, Keras3, Keras3, Keras2);

    /// <summary>What was asked for.</summary>
    public static KerasDialect Of(string? word) => word == Keras2 ? KerasDialect.Keras2 : KerasDialect.Keras3;
}
