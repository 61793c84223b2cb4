using MLGenerative.KerasModels.Models;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The figures of a training, a column a figure and a value an epoch: <c>loss</c>, <c>val_loss</c>, <c>kl_loss</c>, whatever the model reports.</summary>
/// <param name="columns">The figures in their order, all of one length.</param>
internal sealed class EpochFigures(IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> columns)
{
    /// <summary>No epochs yet.</summary>
    public static EpochFigures None { get; } = new([]);

    /// <summary>The figures in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Columns => columns;

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => columns.Select(c => c.Key);

    /// <summary>How many epochs there are.</summary>
    public int Epochs => columns.Count == 0 ? 0 : columns[0].Value.Count;

    /// <summary>The values of a figure, an epoch each; none where it was not reported.</summary>
    public IReadOnlyList<double> this[string name] => columns.FirstOrDefault(c => c.Key == name).Value ?? [];

    /// <summary>Whether every figure of the last epoch is a number; true without epochs.</summary>
    public bool AreNumbers => Epochs == 0 || columns.All(c => double.IsFinite(c.Value[^1]));

    /// <summary>Those of a history.</summary>
    public static EpochFigures Of(History history) => new([.. history.Names.Select(name => KeyValuePair.Create(name, history[name]))]);

    /// <summary>Those of the epoch that a callback is told of.</summary>
    public static EpochFigures Of(Logs epoch) => new([.. epoch.Select(l => KeyValuePair.Create<string, IReadOnlyList<double>>(l.Key, [l.Value]))]);

    /// <summary>The first so many epochs.</summary>
    public EpochFigures First(int epochs) => new([.. columns.Select(c => KeyValuePair.Create<string, IReadOnlyList<double>>(c.Key, [.. c.Value.Take(epochs)]))]);

    /// <summary>These epochs and those that came after; a figure that one part lacks is not a number there.</summary>
    public EpochFigures Then(EpochFigures later) => new([.. Names.Union(later.Names).Select(name =>
        KeyValuePair.Create<string, IReadOnlyList<double>>(name, [.. Padded(this, name), .. Padded(later, name)]))]);

    private static IEnumerable<double> Padded(EpochFigures part, string name) => part[name] is { Count: > 0 } values ? values : Enumerable.Repeat(double.NaN, part.Epochs);
}
