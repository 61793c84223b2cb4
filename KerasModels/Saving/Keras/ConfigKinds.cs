using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>The kinds of objects that configs hold, and the Keras module of each.</summary>
internal static class ConfigKinds
{
    private static readonly (Type Kind, string Module, Func<string, Type> Find)[] All =
    [
        (typeof(Initializer), "keras.initializers", Registry<Initializer>.Type),
        (typeof(Regularizer), "keras.regularizers", Registry<Regularizer>.Type),
        (typeof(Loss), "keras.losses", Registry<Loss>.Type),
        (typeof(Metric), "keras.metrics", Registry<Metric>.Type),
        (typeof(Optimizer), "keras.optimizers", Registry<Optimizer>.Type),
        (typeof(Schedule), "keras.optimizers.schedules", Registry<Schedule>.Type),
        (typeof(Layer), "keras.layers", Registry<Layer>.Type),
    ];

    /// <summary>Whether objects of a type are written with their class name.</summary>
    public static bool Includes(Type type) => All.Any(k => type.IsAssignableTo(k.Kind));

    /// <summary>The Keras module of a class.</summary>
    public static string Module(Type type) => All.First(k => type.IsAssignableTo(k.Kind)).Module;

    /// <summary>The class of a kind by its Keras name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static Type Find(Type kind, string name) => All.First(k => kind.IsAssignableTo(k.Kind)).Find(name);

    /// <summary>The record of options that a layer is made with; null for other kinds, which are their own.</summary>
    public static Type? OptionsOf(Type type) => !type.IsAssignableTo(typeof(Layer)) ? null
        : type.GetConstructors().Select(c => c.GetParameters()).FirstOrDefault(p => p.Length == 1 && p[0].ParameterType.IsAssignableTo(typeof(LayerOptions)))?[0].ParameterType
            ?? throw new KerasConfigException($"{type.Name} cannot be made from a config: it has no record of options.");
}
