using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.Pipelines.Labs;

/// <summary>A model's layers, kept when the model itself is gone.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Summary">What <c>summary()</c> prints.</param>
/// <param name="Layers">Names of the layers and their parameters.</param>
internal sealed record ModelFacts(string Name, string Summary, IReadOnlyList<(string Layer, long Parameters)> Layers)
{
    /// <summary>Numbers that go into it, and that come out of it; 0 where it has several inputs or outputs, or none of a known size.</summary>
    public (int In, int Out) Ends { get; init; }

    /// <summary>All parameters.</summary>
    public long Parameters => Layers.Sum(l => l.Parameters);

    /// <summary>Reads names, parameters and the summary off a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="style">Whose table; null: the style of the model's names.</param>
    public static ModelFacts Of(Model model, NamingStyle? style = null) => new(model.Name, model.Summary(style), [.. model.Layers.Select(l => (l.Name, (long)l.ParameterCount))])
    {
        Ends = (Size(model.Inputs), Size(model.Outputs)),
    };

    private static int Size(IReadOnlyList<LayerOutput> ends) => ends is [var one] ? one.Shape.From(1).Length() : 0;
}
