namespace MLGenerative.KerasModels.Tests.Zoo;

/// <summary>Zoo models at sizes that train in milliseconds, their options found by name, so that a new model needs nothing here.</summary>
internal static class SmallOptions
{
    private static readonly Dictionary<string, object> Sizes = new()
    {
        ["Inputs"] = 64,
        ["Side"] = 8,
        ["Filters"] = 2,
        ["CodeSize"] = 3,
        ["LatentSize"] = 3,
        ["HiddenSizes"] = new[] { 12, 7 },
        ["CriticSteps"] = 2,
        ["WarmUpSteps"] = 4,
    };

    public static object Create(Type model)
    {
        var constructor = model.GetConstructors().Single(c => c.GetParameters() is [{ Name: "options" }, { Name: "names" }]);
        return constructor.Invoke([Of(constructor.GetParameters()[0].ParameterType), null]);
    }

    private static object Of(Type type)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            if (Sizes.TryGetValue(property.Name, out var size)) property.SetValue(options, size);
            else if (property.Name == "Halves") property.SetValue(options, Of(property.PropertyType));
        }

        return options;
    }
}
