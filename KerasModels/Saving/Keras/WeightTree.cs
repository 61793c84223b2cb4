using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Hdf5;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>The weights of a <c>.weights.h5</c>, and of that in a <c>.keras</c>: by kind of layer and place, as in <c>layers/dense_1/vars/0</c>.</summary>
internal static class WeightTree
{
    private const string LayersName = "layers", OldLayers = "_layer_checkpoint_dependencies", VariablesName = "vars";

    /// <summary>A model's layers, itself included, with their places; a layer that stands in two places is at the first.</summary>
    public static IReadOnlyList<(string Path, Layer Layer)> Places(Model model)
    {
        var places = new List<(string, Layer)>();
        Place(model, "", places, []);
        return places;
    }

    /// <summary>A layer's own weights in the order in which Keras saves them.</summary>
    public static IReadOnlyList<Variable> OwnWeights(Layer layer) => layer is Model ? [] : layer.Weights;

    /// <summary>Replaces a model's weights, all or none.</summary>
    /// <exception cref="ModelFileException">Number or shapes do not fit.</exception>
    public static void Load(Model model, Hdf5Group root, string path)
    {
        var found = new List<(Variable, Hdf5Dataset)>();
        var taken = new HashSet<string>();
        foreach (var (place, layer) in Places(model))
        {
            var own = OwnWeights(layer);
            if (own.Count == 0) continue;
            var vars = (root.Find($"{place}/{VariablesName}") ?? root.Find($"{place.Replace(LayersName, OldLayers, StringComparison.Ordinal)}/{VariablesName}")) as Hdf5Group;
            if (vars is not null) taken.Add(vars.Path);
            found.AddRange(WeightArrays.Pair(own, vars is null ? [] : InOrder(vars), $"{path}: /{place}/vars", $"{layer}"));
        }

        if (Saved(root).FirstOrDefault(v => !taken.Contains(v.Path)) is { } other)
            throw new ModelFileException($"{path}: {other.Path}: expected no weights here for model '{model.Name}', found {InOrder(other).Count}. Load it into a model of the same layers.");
        WeightArrays.Write(found);
    }

    /// <summary>The datasets 0, 1, 2, … of a group of variables.</summary>
    public static IReadOnlyList<Hdf5Dataset> InOrder(Hdf5Group vars)
    {
        var found = new List<Hdf5Dataset>();
        while (vars.Find(FormattableString.Invariant($"{found.Count}")) is Hdf5Dataset next) found.Add(next);
        return found;
    }

    // What a file keeps beside its layers' own weights, such as a generator's state in a Dropout, is no weight.
    private static IEnumerable<Hdf5Group> Saved(Hdf5Group model)
    {
        foreach (var layer in new[] { LayersName, OldLayers }.Select(model.Find).OfType<Hdf5Group>().SelectMany(list => list.Children.Values).OfType<Hdf5Group>())
        {
            if (layer.Find(VariablesName) is Hdf5Group vars && InOrder(vars).Count > 0) yield return vars;
            foreach (var inner in Saved(layer)) yield return inner;
        }
    }

    private static void Place(Layer layer, string path, List<(string, Layer)> places, HashSet<Layer> seen)
    {
        if (!seen.Add(layer)) return;
        places.Add((path, layer));
        if (layer is not Model model) return;
        var used = new Dictionary<string, int>();
        foreach (var inner in model.Layers)
        {
            var kind = Snake.Case(inner is Model and not Sequential ? "Functional" : inner.KerasClass);
            used[kind] = used.TryGetValue(kind, out var last) ? last + 1 : 0;
            var name = used[kind] == 0 ? kind : FormattableString.Invariant($"{kind}_{used[kind]}");
            Place(inner, path.Length == 0 ? $"{LayersName}/{name}" : $"{path}/{LayersName}/{name}", places, seen);
        }
    }
}
