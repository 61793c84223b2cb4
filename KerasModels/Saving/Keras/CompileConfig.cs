using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>How a model was compiled, as <c>.keras</c> files (<c>compile_config</c>) and <c>.h5</c> files (<c>training_config</c>) say it.</summary>
internal static class CompileConfig
{
    private const string Custom = "Custom>", Wrapper = "MeanMetricWrapper";

    public static void Apply(Model model, JsonObject config)
    {
        // Without a loss there is nothing to train by; without an optimizer Keras takes its default. (Saving .h5 takes the optimizer out of the config that a later .keras writes.)
        if (config["loss"] is not { } loss) return;
        var optimizer = OptimizerOf(config) is { } given ? ReadOptimizer(given) : new RMSprop();
        var metrics = PerOutput(config["metrics"], model);
        var weighted = PerOutput(config["weighted_metrics"], model);
        var weights = config["loss_weights"] is null ? null : Listed(config["loss_weights"]!, model).Select(w => ConfigValues.Number(w!)).ToArray();
        if (loss is JsonArray || (loss is JsonObject named && named["class_name"] is null))
        {
            if (weighted.Count > 0) throw new KerasConfigException($"Model '{model.Name}': weighted metrics of several outputs are not supported. Load it without compiling, and call Compile yourself.");
            model.Compile(optimizer, [.. Listed(loss, model).Select(l => KerasConfig.Read<Loss>(l!))], metrics, weights);
        }
        else
        {
            model.Compile(optimizer, KerasConfig.Read<Loss>(loss), metrics.Count == 0 ? null : metrics[0], weights, weighted.Count == 0 ? null : weighted[0]);
        }
    }

    /// <summary>Whether the state of an optimizer that a file holds is that of the model's.</summary>
    public static bool HasOptimizer(Model model, JsonObject config) => model.OptimizerIfAny is not null && OptimizerOf(config) is not null;

    private static JsonNode? OptimizerOf(JsonObject config) => config["optimizer"] ?? config["optimizer_config"];

    public static JsonObject Write(Compiled compiled)
    {
        JsonNode? List(IReadOnlyList<IReadOnlyList<Metric>> lists) => lists.Count == 0 ? null
            : lists is [var only] ? Metrics(only) : new JsonArray([.. lists.Select(Metrics)]);
        return new JsonObject
        {
            ["optimizer"] = KerasConfig.Write(compiled.Optimizers[0]),
            ["loss"] = compiled.Losses is [var single] ? KerasConfig.Write(single) : new JsonArray([.. compiled.Losses.Select(KerasConfig.Write)]),
            ["loss_weights"] = compiled.LossWeights is { } weights ? new JsonArray([.. weights.Select(w => JsonValue.Create(w))]) : null,
            ["metrics"] = List(compiled.Metrics),
            ["weighted_metrics"] = List(compiled.WeightedMetrics),
            ["run_eagerly"] = false,
            ["steps_per_execution"] = 1,
            ["jit_compile"] = false,
        };
    }

    private static JsonArray Metrics(IReadOnlyList<Metric> metrics) => new([.. metrics.Select(KerasConfig.Write)]);

    private static Optimizer ReadOptimizer(JsonNode json)
    {
        // Keras 2 marks its own optimizers as if they were custom
        if (json is JsonObject && json["class_name"]?.ToString() is { } name && name.StartsWith(Custom, StringComparison.Ordinal) && json.DeepClone() is JsonObject plain)
        {
            plain["class_name"] = name[Custom.Length..];
            json = plain;
        }

        return KerasConfig.Read<Optimizer>(json);
    }

    // none, a list for all outputs, a list an output, or one by the outputs' names
    private static IReadOnlyList<IReadOnlyList<Metric>> PerOutput(JsonNode? json, Model model)
    {
        if (json is null or JsonArray { Count: 0 }) return [];
        var listed = Listed(json, model);
        if (listed.Any(l => l is JsonArray) || json is JsonObject) return [.. listed.Select(l => l is JsonArray several ? several.Select(ReadMetric).ToArray() : l is null ? [] : [ReadMetric(l)])];
        return [[.. listed.Select(ReadMetric)]];
    }

    // One of a name alone is reported under that name, "mse" as "mse".
    private static Metric ReadMetric(JsonNode? json)
    {
        if (json is JsonObject && json["class_name"]?.ToString() == Wrapper && json["config"]?["fn"] is { } function) return KerasConfig.Read<Metric>(function is JsonObject ? function["config"]! : function);
        var metric = KerasConfig.Read<Metric>(json ?? throw new KerasConfigException("A compile_config: a metric is null."));
        return json.GetValueKind() == JsonValueKind.String ? metric with { Name = json.GetValue<string>() } : metric;
    }

    private static IReadOnlyList<JsonNode?> Listed(JsonNode json, Model model)
    {
        if (json is JsonArray list) return [.. list];
        if (json is not JsonObject named || named["class_name"] is not null) return [json];
        return [.. model.OutputNames(model.Outputs.Count).Select(n => named[n])];
    }
}
