using System.Text.Json;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras.TensorFlowJs;

/// <summary>A layers model of TensorFlow.js, for browsers and Node.js: a folder with <c>model.json</c> and the weights in pieces that browsers cache.</summary>
internal sealed class TensorFlowJsFormat : ModelFormat
{
    // as the converter of TensorFlow.js cuts them
    private const int PieceBytes = 4 << 20;

    /// <inheritdoc/>
    public override string Name => "tfjs";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Endings => [".tfjs"];

    /// <inheritdoc/>
    public override string Readers => "TensorFlow.js";

    /// <inheritdoc/>
    public override string Marker => "model.json";

    // other folders have a model.json too
    /// <inheritdoc/>
    public override bool IsFolder(string path)
    {
        if (!base.IsFolder(path)) return false;
        try
        {
            // read through, not taken apart: whatever it is, that would take many times its size
            var json = new Utf8JsonReader(File.ReadAllBytes(Path.Combine(path, Marker)));
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1 || !json.ValueTextEquals("format"u8)) continue;
                json.Read();
                return json.TokenType == JsonTokenType.String && json.ValueTextEquals(TensorFlowJsModel.Format);
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<FilePart> Write(Model model, KerasDialect dialect)
    {
        var weights = TensorFlowJsModel.Weights(model);
        var bytes = weights.SelectMany(w => TensorFlowJsModel.Bytes(w.Weight)).ToArray();
        var count = Math.Max(1, (bytes.Length + PieceBytes - 1) / PieceBytes);
        FilePart[] pieces = [.. Enumerable.Range(0, count).Select(i => new FilePart(FormattableString.Invariant($"group1-shard{i + 1}of{count}.bin"), bytes.AsMemory(i * PieceBytes, Math.Min(PieceBytes, bytes.Length - (i * PieceBytes)))))];
        return [new FilePart(Marker, TensorFlowJsModel.Json(model, weights, pieces.Select(p => p.Path))), .. pieces];
    }
}
