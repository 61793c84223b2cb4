using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models.Summaries;

/// <summary>A layer's line in a summary.</summary>
internal sealed record SummaryRow(Layer Layer, string? Shape, IReadOnlyList<string> Connections)
{
    /// <summary>Name and class, for example <c>dense (Dense)</c>.</summary>
    public string Title => $"{Layer.Name} ({Layer.KerasClass})";

    public static IReadOnlyList<SummaryRow> Of(Model model, Func<Layer, IReadOnlyList<LayerOutput>, string> format) =>
    [
        .. model.Layers.Select(layer =>
        {
            var calls = model.Graph?.Calls.Where(c => c.Layer == layer).ToList() ?? [];
            return new SummaryRow(layer, OutputsOf(layer, calls) is { Count: > 0 } outputs ? format(layer, outputs) : null, [.. calls.SelectMany(c => c.Inputs).Select(i => i.ToString())]);
        }),
    ];

    // a model inside a model without a graph has at least its own outputs
    private static IReadOnlyList<LayerOutput> OutputsOf(Layer layer, List<LayerCall> calls) =>
        calls.Count > 0 ? calls[^1].Outputs : layer is Model inner ? inner.Outputs : [];
}
