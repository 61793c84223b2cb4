using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>Gives a model and its layers their default names and sees that no name is used twice.</summary>
internal static class ModelNames
{
    /// <exception cref="LayerException">Two layers were given the same name.</exception>
    public static void Give(Model model, IReadOnlyList<Layer> layers, NameScope? shared)
    {
        var scope = shared ?? new NameScope(model.Style);
        model.Style = scope.Style;
        var taken = new HashSet<string>();
        foreach (var layer in layers.Where(l => l.IsNamed))
        {
            if (!taken.Add(layer.Name)) throw new LayerException($"Model '{model.Name}': two layers are called '{layer.Name}'. Give each a name of its own, or none.");
            scope.Take(layer.Name);
        }

        // a name that an earlier model gave stays, unless it is taken here
        var unnamed = layers.Where(l => !l.IsNamed).ToList();
        foreach (var layer in unnamed.Where(l => l.HasName).ToList())
        {
            if (!taken.Add(layer.Name)) continue;
            scope.Take(layer.Name);
            unnamed.Remove(layer);
        }

        foreach (var layer in unnamed)
        {
            string name;
            do name = scope.Next(layer.DefaultName(scope.Style));
            while (!taken.Add(name));
            layer.Rename(name);
        }

        if (!model.IsNamed && !model.HasName) model.Rename(shared is null ? model.DefaultName(scope.Style) : scope.Next(model.DefaultName(scope.Style)));
    }

    /// <summary>The names, numbered where one stands twice.</summary>
    public static IReadOnlyList<string> Unique(IReadOnlyList<string> names)
    {
        var scope = new NameScope();
        return [.. names.Select(scope.Next)];
    }
}
