using System.Collections.Frozen;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The known generative models by name, found once by reflection: <c>variational-autoencoder</c>, <c>dc-gan</c>.</summary>
public static class GenerativeZoo
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(GenerativeZoo).Assembly.GetTypes()
        .Where(t => t is { IsPublic: true, IsSealed: true } && t.IsAssignableTo(typeof(Model)) && t.IsAssignableTo(typeof(IGenerativeModel)))
        .ToFrozenDictionary(t => Snake.Case(t.Name).Replace('_', '-'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a name stands for a model.</summary>
    public static bool Knows(string name) => ByName.ContainsKey(name);

    /// <summary>A new model with its original's sizes; it is an <see cref="IGenerativeModel"/>.</summary>
    /// <exception cref="UnknownNameException">There is none of this name; the message offers the nearest.</exception>
    public static Model Create(string name, NameScope? names = null)
    {
        if (!ByName.TryGetValue(name, out var type)) throw UnknownNameException.About("generative model", name, Names);
        var constructor = type.GetConstructors().Single(c => c.GetParameters() is [_, { ParameterType: var last }] && last == typeof(NameScope));
        return (Model)constructor.Invoke([null, names]);
    }
}
