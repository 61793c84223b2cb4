using System.Collections.Frozen;
using System.Reflection;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Layers;

/// <summary>An element-wise (or, for softmax, row-wise) function at the end of a layer, known by its Keras name; the formulas are in <see cref="Activations"/>.</summary>
public sealed class ActivationFunction
{
    private static readonly FrozenDictionary<string, ActivationFunction> ByName = Find();

    private readonly Func<Value, Value> _formula;

    private ActivationFunction(string name, Func<Value, Value> formula) => (Name, _formula) = (name, formula);

    /// <summary>The Keras name, for example <c>relu</c>.</summary>
    public string Name { get; }

    /// <summary>Every name that stands for one.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>No change: what layers have when nothing is said.</summary>
    public static ActivationFunction Linear => Named("linear");

    /// <summary>The function of a value.</summary>
    public Value On(Value x) => _formula(x);

    /// <summary>The function with a Keras name such as <c>relu</c>, case ignored.</summary>
    /// <exception cref="UnknownNameException">There is none; the message offers the nearest.</exception>
    public static ActivationFunction Named(string name) => ByName.GetValueOrDefault(name) ?? throw UnknownNameException.About("activation", name, Names);

    /// <summary>The function with a Keras name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator ActivationFunction(string name) => Named(name);

    /// <summary>The function with a Keras name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static ActivationFunction FromString(string name) => Named(name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static FrozenDictionary<string, ActivationFunction> Find()
    {
        var found = new Dictionary<string, ActivationFunction>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in typeof(Activations).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            var function = new ActivationFunction(Snake.Case(method.Name), method.CreateDelegate<Func<Value, Value>>());
            foreach (var name in method.GetCustomAttribute<KerasNameAttribute>()?.Names.Prepend(function.Name) ?? [function.Name]) found.Add(name, function);
        }

        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
