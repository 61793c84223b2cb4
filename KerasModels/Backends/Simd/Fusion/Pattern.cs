using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Fusion;

/// <summary>A composition of operations to be found in a graph.</summary>
internal sealed class Pattern
{
    private readonly Type? _operation;
    private readonly Pattern[] _inputs;
    private readonly string? _name;

    private Pattern(Type? operation, Pattern[] inputs, string? name) => (_operation, _inputs, _name) = (operation, inputs, name);

    /// <summary>Any value, under a name; the same name is the same value everywhere.</summary>
    public static Pattern Any(string name) => new(null, [], name);

    /// <summary>An operation on such inputs.</summary>
    public static Pattern Of<TOperation>(params Pattern[] inputs) => new(typeof(TOperation), inputs, null);

    /// <summary>This pattern under a name.</summary>
    public Pattern As(string name) => new(_operation, _inputs, name);

    /// <summary>Whether <paramref name="node"/> is such a composition; <paramref name="found"/> then has the values by name, <paramref name="covered"/> the nodes of its operations.</summary>
    public bool Matches(Node node, Dictionary<string, Node> found, HashSet<Node> covered)
    {
        if (_name is not null)
        {
            if (found.TryGetValue(_name, out var known)) return known == node;
            found[_name] = node;
        }

        if (_operation is null) return true;
        if (node.Operation.GetType() != _operation || node.Inputs.Length != _inputs.Length) return false;
        covered.Add(node);
        for (var i = 0; i < _inputs.Length; i++)
            if (!_inputs[i].Matches(node.Inputs[i], found, covered)) return false;
        return true;
    }
}
