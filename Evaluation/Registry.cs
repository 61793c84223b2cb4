using MLGenerative.Common;

namespace MLGenerative.Evaluation;

/// <summary>Finds the assembly's implementations of a type, so that a new one is a new file and no list is edited.</summary>
internal static class Registry
{
    /// <summary>One instance of every public class that is a <typeparamref name="T"/> and has a public parameterless constructor, in ordinal order of names.</summary>
    public static IReadOnlyList<T> Of<T>(Func<T, string> name) =>
    [
        .. typeof(Registry).Assembly.GetTypes()
            .Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)) && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (T)Activator.CreateInstance(t)!)
            .OrderBy(name, StringComparer.Ordinal),
    ];

    /// <summary>The item of that name, case ignored.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the known ones, and the one that is near.</exception>
    public static T Find<T>(IReadOnlyList<T> items, Func<T, string> name, string wanted, string kind)
    {
        foreach (var item in items)
            if (string.Equals(name(item), wanted, StringComparison.OrdinalIgnoreCase)) return item;
        throw new ArgumentException($"There is no {kind} '{wanted}'. {Nearest.Advice(wanted, items.Select(name))}");
    }
}
