using System.Collections;

namespace MLGenerative.KerasModels.Graph;

/// <summary>The variables of a module, each once, in the order in which its programs meet them.</summary>
public sealed class VariableStore : IReadOnlyList<Variable>
{
    private readonly List<Variable> _variables = [];
    private readonly Dictionary<Variable, int> _places = [];

    /// <inheritdoc/>
    public int Count => _variables.Count;

    /// <inheritdoc/>
    public Variable this[int index] => _variables[index];

    /// <summary>The place of a variable.</summary>
    /// <exception cref="KeyNotFoundException">The variable is not in the store.</exception>
    public int PlaceOf(Variable variable) => _places[variable];

    internal void Add(Variable variable)
    {
        if (_places.TryAdd(variable, _variables.Count)) _variables.Add(variable);
    }

    /// <inheritdoc/>
    public IEnumerator<Variable> GetEnumerator() => _variables.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
