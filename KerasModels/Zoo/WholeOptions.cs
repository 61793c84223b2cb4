using System.Reflection;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>The whole numbers among a known model's options, by name: sizes of images, codes and layers. Those of an option that is a record of options count as its own.</summary>
internal static class WholeOptions
{
    /// <summary>Their names.</summary>
    public static IEnumerable<string> NamesOf(Type options) => Numbers(options).Select(p => p.Name).Concat(Inner(options).SelectMany(p => NamesOf(p.PropertyType)));

    /// <summary>Options with some of them set, the others at their defaults.</summary>
    /// <exception cref="UnknownNameException">There is no such number; the message offers the nearest.</exception>
    public static object Create(Type type, string model, IReadOnlyDictionary<string, int> sizes)
    {
        var known = NamesOf(type).ToList();
        if (sizes.Keys.FirstOrDefault(size => !known.Contains(size)) is { } unknown) throw UnknownNameException.About($"size of the zoo model '{model}'", unknown, known);
        return Fill(type, sizes);
    }

    private static object Fill(Type type, IReadOnlyDictionary<string, int> sizes)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var number in Numbers(type))
            if (sizes.TryGetValue(number.Name, out var value)) number.SetValue(options, value);
        foreach (var inner in Inner(type)) inner.SetValue(options, Fill(inner.PropertyType, sizes));
        return options;
    }

    private static IEnumerable<PropertyInfo> Numbers(Type options) => Settable(options).Where(p => p.PropertyType == typeof(int));

    private static IEnumerable<PropertyInfo> Inner(Type options) => Settable(options).Where(p => p.PropertyType is { IsClass: true, Name: "Options" });

    private static IEnumerable<PropertyInfo> Settable(Type options) => options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);
}
