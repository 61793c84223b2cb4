using System.Collections.Frozen;
using System.Reflection;
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

    /// <summary>The short names that some have, in order.</summary>
    public static IReadOnlyList<string> ShortNames => [.. ByName.Values.Select(t => t.GetCustomAttribute<ShortNameAttribute>()?.Name).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Whether a name stands for a model.</summary>
    public static bool Knows(string name) => Find(name) is not null;

    /// <summary>The whole name of a model named in full, without <c>-autoencoder</c>, or in short (<c>vae</c>).</summary>
    /// <exception cref="UnknownNameException">There is none of this name; the message offers the nearest.</exception>
    public static string NameOf(string name) => ByName.First(n => n.Value == Known(name)).Key;

    /// <summary>A new model with its original's sizes; it is an <see cref="IGenerativeModel"/>.</summary>
    /// <exception cref="UnknownNameException">There is none of this name; the message offers the nearest.</exception>
    public static Model Create(string name, NameScope? names = null) => (Model)Constructor(Known(name)).Invoke([null, names]);

    /// <summary>A new model with sizes of its own; it is an <see cref="IGenerativeModel"/>.</summary>
    /// <param name="name">One of <see cref="Names"/>, or short for one.</param>
    /// <param name="sizes">Values by the names of <see cref="SizesOf"/>; sizes not named are the original's.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    /// <exception cref="UnknownNameException">There is no such model, or it has no such size; the message offers the nearest.</exception>
    /// <exception cref="LayerException">The model cannot be made in these sizes.</exception>
    public static Model Create(string name, IReadOnlyDictionary<string, int> sizes, NameScope? names = null)
    {
        var constructor = Constructor(Known(name));
        return (Model)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [WholeOptions.Create(constructor.GetParameters()[0].ParameterType, name, sizes), names], null);
    }

    /// <summary>The names of a model's sizes, for example <c>Inputs</c> and <c>LatentSize</c>.</summary>
    /// <exception cref="UnknownNameException">There is no such model; the message offers the nearest.</exception>
    public static IReadOnlyList<string> SizesOf(string name) => [.. WholeOptions.NamesOf(Constructor(Known(name)).GetParameters()[0].ParameterType)];

    private static ConstructorInfo Constructor(Type type) => type.GetConstructors().Single(c => c.GetParameters() is [{ ParameterType.Name: "Options" }, { ParameterType: var last }] && last == typeof(NameScope));

    private static Type Known(string name) => Find(name) ?? throw UnknownNameException.About("generative model", name, Names);

    private static Type? Find(string name) => ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(name + "-autoencoder")
        ?? ByName.Values.FirstOrDefault(t => t.GetCustomAttribute<ShortNameAttribute>()?.Name.Equals(name, StringComparison.OrdinalIgnoreCase) == true);
}
