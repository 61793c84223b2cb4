using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MLGenerative.KerasModels.Models;

/// <summary>Figures by name, in the order in which they were reported: <c>loss</c>, metrics, then <c>val_loss</c> and so on.</summary>
public sealed class Logs : IReadOnlyDictionary<string, double>
{
    private readonly List<string> _names = [];
    private readonly List<double> _values = [];

    /// <summary>The loss.</summary>
    /// <exception cref="KeyNotFoundException">None was reported.</exception>
    public double Loss => this["loss"];

    /// <inheritdoc/>
    public int Count => _names.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _names;

    /// <inheritdoc/>
    public IEnumerable<double> Values => _values;

    /// <summary>A figure by name; callbacks may add to it.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public double this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no figure called '{key}'; there are {string.Join(", ", _names)}.");
        set
        {
            var place = _names.IndexOf(key);
            if (place >= 0) _values[place] = value;
            else
            {
                _names.Add(key);
                _values.Add(value);
            }
        }
    }

    /// <summary>Whether every loss is a finite number.</summary>
    internal bool LossIsFinite
    {
        get
        {
            for (var i = 0; i < _values.Count; i++)
                if (!double.IsFinite(_values[i]) && _names[i].EndsWith("loss", StringComparison.Ordinal)) return false;
            return true;
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _names.Contains(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out double value)
    {
        var place = _names.IndexOf(key);
        value = place < 0 ? 0 : _values[place];
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, double>> GetEnumerator() => _names.Zip(_values, KeyValuePair.Create).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Replaces a figure by its place; without allocation.</summary>
    internal void Set(int place, double value) => _values[place] = value;
}
