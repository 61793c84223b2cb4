using System.Collections.Frozen;
using System.Reflection;

namespace MLGenerative.KerasModels.Identifiers;

/// <summary>Every class of a kind, found once by reflection, by the names Keras gives it.</summary>
/// <typeparam name="T">The kind: losses, optimizers, initializers, layers.</typeparam>
public static class Registry<T> where T : class
{
    private static readonly FrozenDictionary<string, Type> ByName = Find();

    /// <summary>The classes.</summary>
    public static IEnumerable<Type> Types => ByName.Values.Distinct();

    /// <summary>Every name that stands for one of them.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Concat(Types.Select(t => Snake.Case(t.Name))).Distinct();

    /// <summary>Keras's identifiers, in small letters: the classes' names in snake case and their aliases, or the names without underscores where <see cref="JoinedNamesAttribute"/> says so.</summary>
    public static IEnumerable<string> Identifiers => typeof(T).IsDefined(typeof(JoinedNamesAttribute), inherit: false)
        ? Types.Select(t => t.Name.ToLowerInvariant()).Distinct() : Names.Where(n => !n.Any(char.IsUpper));

    private static string Kind => Snake.Case(typeof(T).Name).Replace('_', ' ');

    /// <summary>The class that a name stands for, case ignored: the class's own name, the same in snake case, or an alias.</summary>
    /// <exception cref="UnknownNameException">There is none; the message offers the nearest.</exception>
    public static Type Type(string name) => ByName.GetValueOrDefault(name) ?? throw Unknown(name);

    /// <summary>Whether a name stands for a class.</summary>
    public static bool Knows(string name) => ByName.ContainsKey(name);

    /// <summary>A new object with default options.</summary>
    /// <exception cref="UnknownNameException">There is no such class.</exception>
    /// <exception cref="ArgumentException">The class cannot do without options.</exception>
    public static T Create(string name)
    {
        var type = Type(name);
        var constructor = type.GetConstructors().Where(c => c.GetParameters().All(p => p.HasDefaultValue)).MaxBy(c => c.GetParameters().Length)
            ?? throw new ArgumentException($"The {Kind} '{name}' has options without defaults. Make it with new {type.Name}(…).", nameof(name));
        return (T)constructor.Invoke(BindingFlags.OptionalParamBinding, null, [.. constructor.GetParameters().Select(_ => System.Type.Missing)], null);
    }

    // Each class has a name of Keras's classes and one in small letters: only those written as what was received are offered.
    private static UnknownNameException Unknown(string received)
    {
        // asked once: the name in a damaged file may have millions of letters
        var hasCapitals = received.Any(char.IsUpper);
        return UnknownNameException.About(Kind, received, hasCapitals ? Names.Where(n => n.Any(char.IsUpper)) : Identifiers);
    }

    private static FrozenDictionary<string, Type> Find()
    {
        var found = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in typeof(T).Assembly.GetTypes().Where(t => t.IsPublic && !t.IsAbstract && t.IsAssignableTo(typeof(T))).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            found.TryAdd(type.Name, type);
            found.TryAdd(Snake.Case(type.Name), type);
            foreach (var alias in type.GetCustomAttribute<KerasNameAttribute>(inherit: false)?.Names ?? []) found.TryAdd(alias, type);
        }

        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
