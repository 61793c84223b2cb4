using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>What <c>.keras</c> and <c>.h5</c> files have in common when they are inspected: the model's table, or why there is none, and how it was compiled.</summary>
internal static class ModelInspection
{
    /// <summary>Where a file says which Keras wrote it.</summary>
    public const string VersionKey = "keras_version";

    public static FileInspection Add(FileInspection inspection, JsonNode config, JsonObject? compiled, IReadOnlyList<Hdf5Dataset> optimizer)
    {
        var iterations = optimizer is [{ Shape.Count: 0, Type.Kind: Hdf5Kind.Integer } first, ..] ? first.Read().ToInt64()[0] : (long?)null;
        inspection = inspection with { Compiled = compiled, Iterations = iterations };
        try
        {
            using var model = KerasModel.Read(config);
            var isOld = inspection.Facts.Any(f => f is { Key: VersionKey, Value: ['2', '.', ..] });
            return inspection with { Summary = model.Summary(isOld ? NamingStyle.Keras2 : NamingStyle.Keras3) };
        }
        catch (Exception cause) when (KerasGuard.IsOfContent(cause))
        {
            return inspection with { Problem = cause.Message };
        }
    }
}
