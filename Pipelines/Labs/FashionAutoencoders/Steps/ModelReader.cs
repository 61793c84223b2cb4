using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Reads names, parameters and the summary off a model.</summary>
internal static class ModelReader
{
    public static ModelFacts Read(Model model) => new(model.Name, model.Summary(NamingStyle.Keras2), [.. model.Layers.Select(l => (l.Name, (long)l.ParameterCount))]);
}
