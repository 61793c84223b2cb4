using System.Collections.Frozen;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The known models by name, found once by reflection: <c>shallow-autoencoder</c>, or <c>shallow</c>.</summary>
public static class ModelZoo
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(ModelZoo).Assembly.GetTypes().Where(t => t.IsPublic && !t.IsAbstract && t.IsAssignableTo(typeof(ZooModel)))
        .ToFrozenDictionary(t => Snake.Case(t.Name).Replace('_', '-'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a name stands for a model.</summary>
    public static bool Knows(string name) => Find(name) is not null;

    /// <summary>A new model with its original's sizes.</summary>
    /// <exception cref="UnknownNameException">There is none of this name; the message offers the nearest.</exception>
    public static ZooModel Create(string name, NameScope? names = null)
    {
        var type = Find(name) ?? throw UnknownNameException.About("zoo model", name, Names);
        var constructor = type.GetConstructors().Single();
        return (ZooModel)constructor.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType == typeof(NameScope) ? names : null)]);
    }

    private static Type? Find(string name) => ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(name + "-autoencoder");
}
