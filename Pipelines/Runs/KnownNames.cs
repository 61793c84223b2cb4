using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.Pipelines.Texts;

using Nearest = MLGenerative.Pipelines.Texts.Nearest;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Keras's identifiers and measures as users type them; a misspelt one is answered with the nearest, in the user's language.</summary>
internal static class KnownNames
{
    /// <summary>The loss of a name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Loss Loss(string name) => Create<Loss>("--loss", ModelTexts.Loss, name, "binary_crossentropy");

    /// <summary>The optimizer of a name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Optimizer Optimizer(string name) => Create<Optimizer>("--optimizer", ModelTexts.Optimizer, name, "adam");

    /// <summary>The metric of a name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Metric Metric(string name) => Create<Metric>("--metrics", ModelTexts.Metric, name, "mae");

    /// <summary>Measures by name, separated by commas.</summary>
    /// <exception cref="UsageException">One of them is not known.</exception>
    public static IReadOnlyList<ISimilarity> Measures(string names)
    {
        var known = Similarity.All.Select(m => m.Name).ToList();
        return [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => Similarity.All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException(ModelTexts.UnknownName.With("--measures", ModelTexts.Measure, name, Nearest.Of(name, known))))];
    }

    private static T Create<T>(string option, Text kind, string name, string example)
        where T : class
    {
        // Keras's identifiers are in small letters; the classes' own names are known, but not offered.
        var identifiers = Registry<T>.Names.Where(n => !n.Any(char.IsUpper)).Order(StringComparer.Ordinal);
        if (!Registry<T>.Knows(name)) throw new UsageException(ModelTexts.UnknownName.With(option, kind, name, Nearest.Of(name, identifiers)));
        try
        {
            return Registry<T>.Create(name);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(ModelTexts.NeedsOptions.With(option, name, example), e);
        }
    }
}
