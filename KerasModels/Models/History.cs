namespace MLGenerative.KerasModels.Models;

/// <summary>What <c>Fit</c> reported, epoch by epoch.</summary>
public sealed class History
{
    private readonly List<int> _epochs = [];
    private readonly Dictionary<string, List<double>> _values = [];
    private readonly List<string> _names = [];

    /// <summary>The epochs that were finished, from 0 on.</summary>
    public IReadOnlyList<int> Epochs => _epochs;

    /// <summary>The names of the figures, in the order in which they were first reported.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether training was cancelled; the epoch it happened in is not among <see cref="Epochs"/>.</summary>
    public bool WasCancelled { get; internal set; }

    /// <summary>One figure, a value an epoch (not a number where it was not reported): <c>loss</c>, <c>val_loss</c>, …</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public IReadOnlyList<double> this[string name] => _values.TryGetValue(name, out var values) ? values
        : throw new KeyNotFoundException($"The history has no figure called '{name}'; it has {(_names.Count == 0 ? "none, since no epoch was finished" : string.Join(", ", _names))}.");

    internal void Add(int epoch, Logs logs)
    {
        foreach (var (name, value) in logs)
        {
            if (!_values.TryGetValue(name, out var values))
            {
                _values[name] = values = [.. Enumerable.Repeat(double.NaN, _epochs.Count)];
                _names.Add(name);
            }

            values.Add(value);
        }

        _epochs.Add(epoch);
        foreach (var values in _values.Values.Where(v => v.Count < _epochs.Count)) values.Add(double.NaN);
    }
}
