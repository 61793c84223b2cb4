using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>What decides about a training beside weights, samples and seed: a model's layers, how it was compiled, and what a model of its own kind was told. For telling trainings apart, not for reading back.</summary>
public static class ModelSetup
{
    /// <summary>The description of a model, compiled or not; that of the same model made again is the same.</summary>
    /// <exception cref="KerasConfigException">A layer, optimizer, loss or metric is of a class that no config can name.</exception>
    public static JsonObject Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var compiled = model.CompiledIfAny;
        return new JsonObject
        {
            ["model"] = Layers(model),
            ["optimizers"] = List(compiled?.Optimizers),
            ["losses"] = List(compiled?.Losses),
            ["loss_weights"] = compiled?.LossWeights is { } weights ? new JsonArray([.. weights.Select(w => JsonValue.Create(w))]) : null,
            ["metrics"] = new JsonArray([.. (compiled?.Metrics ?? []).Select(List)]),
            ["weighted_metrics"] = new JsonArray([.. (compiled?.WeightedMetrics ?? []).Select(List)]),
        };
    }

    private static JsonArray List(IEnumerable<object>? values) => new([.. (values ?? []).Select(KerasConfig.Write)]);

    // Of a model that computes by code of its own: its kind, what it was told, and what is inside it.
    private static JsonObject Layers(Layer layer) => layer is not Model model || model is Sequential || model.GetType() == typeof(Model) ? KerasConfig.Write(layer) : new JsonObject
    {
        ["class_name"] = model.GetType().Name,
        ["options"] = model.StepOptions is { } options ? KerasConfig.WriteOptions(options) : null,
        ["layers"] = new JsonArray([.. model.Layers.Select(Layers)]),
    };
}
