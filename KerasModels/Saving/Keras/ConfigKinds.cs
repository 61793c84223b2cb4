using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
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
    ];

    /// <summary>Whether objects of a type are written with their class name.</summary>
    public static bool Includes(Type type) => All.Any(k => type.IsAssignableTo(k.Kind));

    /// <summary>The Keras module of a class.</summary>
    public static string Module(Type type) => All.First(k => type.IsAssignableTo(k.Kind)).Module;

    /// <summary>The class of a kind by its Keras name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static Type Find(Type kind, string name) => All.First(k => kind.IsAssignableTo(k.Kind)).Find(name);
}
