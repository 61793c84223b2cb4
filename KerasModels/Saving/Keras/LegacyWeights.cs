using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>The weights of an <c>.h5</c>: by names of layers and weights, listed in attributes.</summary>
internal static class LegacyWeights
{
    /// <summary>A layer's weights in the order of such files: of a model, those that are trained first.</summary>
    public static IReadOnlyList<Variable> Ordered(Layer layer) => [.. layer.TrainableWeights.Concat(layer.Weights).Distinct()];

    /// <summary>Replaces a model's weights, all or none; layers are told by their place, as Keras does.</summary>
    /// <exception cref="ModelFileException">Number or shapes do not fit.</exception>
    public static void Load(Model model, Hdf5Group group, string path)
    {
        var layers = model.Layers.Where(l => l.Weights.Count > 0).ToList();
        var groups = Names(group, "layer_names").Select(group.Group).Where(g => Names(g, "weight_names").Count > 0).ToList();
        if (layers.Count != groups.Count)
            throw new ModelFileException($"{path}: {group.Path}: expected {layers.Count} layers with weights for model '{model.Name}', found {groups.Count}. Load it into a model of the same layers.");
        var pairs = layers.Zip(groups, (layer, saved) => WeightArrays.Pair(Ordered(layer), Datasets(saved), $"{path}: {saved.Path}", $"{layer}")).SelectMany(p => p).ToList();
        WeightArrays.Write(pairs);
    }

    /// <summary>The datasets that a group's <c>weight_names</c> lists.</summary>
    public static IReadOnlyList<Hdf5Dataset> Datasets(Hdf5Group group) => [.. Names(group, "weight_names").Select(group.Dataset)];

    /// <summary>A list of texts, which Keras spreads over several attributes where it is long.</summary>
    private static IReadOnlyList<string> Names(Hdf5Group group, string name)
    {
        if (group.Attributes.TryGetValue(name, out var whole)) return Texts(whole, group, name);
        var names = new List<string>();
        for (var i = 0; group.Attributes.TryGetValue(FormattableString.Invariant($"{name}{i}"), out var part); i++) names.AddRange(Texts(part, group, name));
        return names;
    }

    // an empty list is kept as one of numbers
    private static IReadOnlyList<string> Texts(Hdf5Array value, Hdf5Group group, string name) => value.Count == 0 ? []
        : value.Type.Kind is Hdf5Kind.Text or Hdf5Kind.VariableText ? value.ToTexts()
        : throw new ModelFileException($"{group.Path}: expected names in its attribute '{name}', found {value}.");
}
