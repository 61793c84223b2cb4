using System.Text.Json.Nodes;

namespace MLGenerative.KerasModels.Saving.Inspection;

/// <summary>What a file holds, as far as it can be told without running anything.</summary>
/// <param name="Format">What kind of file it is, for example <c>Keras 3 model (.keras)</c>.</param>
/// <param name="Tree">Its parts.</param>
public sealed record FileInspection(string Format, IReadOnlyList<FileNode> Tree)
{
    /// <summary>What the file says of itself, under its own names: <c>keras_version</c>, <c>backend</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; } = [];

    /// <summary>The table of the model's layers; null: the file describes no model, or one that is not read here.</summary>
    public string? Summary { get; init; }

    /// <summary>Why the model that the file describes is not read here; null: it is, or there is none.</summary>
    public string? Problem { get; init; }

    /// <summary>How the model was compiled: optimizer, loss, metrics, as the file has it; null: it was not.</summary>
    public JsonObject? Compiled { get; init; }

    /// <summary>The updates that the optimizer has made; null: its state is not in the file.</summary>
    public long? Iterations { get; init; }
}
