using System.Collections.Frozen;
using System.Reflection;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The known models by name, found once by reflection: <c>shallow-autoencoder</c>, or <c>shallow</c>.</summary>
public static class ModelZoo
{
    private const string Ending = "-autoencoder";

    private static readonly FrozenDictionary<string, Type> ByName = typeof(ModelZoo).Assembly.GetTypes().Where(t => t.IsPublic && !t.IsAbstract && t.IsAssignableTo(typeof(ZooModel)))
        .ToFrozenDictionary(t => Snake.Case(t.Name).Replace('_', '-'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names without <c>-autoencoder</c>, in order.</summary>
    public static IReadOnlyList<string> ShortNames => [.. Names.Where(n => n.EndsWith(Ending, StringComparison.Ordinal)).Select(n => n[..^Ending.Length])];

    /// <summary>The whole name of a model named in full or in short.</summary>
    /// <exception cref="UnknownNameException">There is none of this name; the message offers the nearest.</exception>
    public static string NameOf(string name) => Find(name) is { } type ? ByName.First(n => n.Value == type).Key : throw UnknownNameException.About("zoo model", name, Names);

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

    /// <summary>A new model with sizes of its own.</summary>
    /// <param name="name">One of <see cref="Names"/>, or such a name without <c>-autoencoder</c>.</param>
    /// <param name="sizes">Values by the names of <see cref="SizesOf"/>; sizes not named are the original's.</param>
    /// <param name="names">Counts default names on across models; null: each counts its own.</param>
    /// <exception cref="UnknownNameException">There is no such model, or it has no such size; the message offers the nearest.</exception>
    /// <exception cref="LayerException">The model cannot be made in these sizes.</exception>
    public static ZooModel Create(string name, IReadOnlyDictionary<string, int> sizes, NameScope? names = null)
    {
        var constructor = (Find(name) ?? throw UnknownNameException.About("zoo model", name, Names)).GetConstructors().Single();
        return (ZooModel)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(p => p.ParameterType == typeof(NameScope) ? names : WholeOptions.Create(p.ParameterType, name, sizes))], null);
    }

    /// <summary>The names of a model's sizes, for example <c>Inputs</c> and <c>CodeSize</c>.</summary>
    /// <exception cref="UnknownNameException">There is no such model; the message offers the nearest.</exception>
    public static IReadOnlyList<string> SizesOf(string name) =>
        [.. (Find(name) ?? throw UnknownNameException.About("zoo model", name, Names)).GetConstructors().Single().GetParameters()
            .Where(p => p.ParameterType != typeof(NameScope)).SelectMany(p => WholeOptions.NamesOf(p.ParameterType))];

    private static Type? Find(string name) => ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(name + Ending);
}
