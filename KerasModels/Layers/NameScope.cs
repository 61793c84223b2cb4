namespace MLGenerative.KerasModels.Layers;

/// <summary>Counts default names: <c>dense</c>, <c>dense_1</c>, … Each model has one of its own, unless several are given the same, which then counts on across them as a Python session does.</summary>
/// <param name="style">Whose names.</param>
public sealed class NameScope(NamingStyle style = NamingStyle.Keras3)
{
    private readonly Dictionary<string, int> _given = [];
    private readonly HashSet<string> _taken = [];

    /// <summary>Whose names.</summary>
    public NamingStyle Style { get; } = style;

    /// <summary>The next free name, for example <c>dense_2</c>. Keras 2 counts its inputs from 1.</summary>
    public string Next(string kind)
    {
        while (true)
        {
            var count = _given.GetValueOrDefault(kind, kind == "input" ? 1 : 0);
            _given[kind] = count + 1;
            var name = count == 0 ? kind : FormattableString.Invariant($"{kind}_{count}");
            if (_taken.Add(name)) return name;
        }
    }

    /// <summary>Reserves a name; false if it is taken.</summary>
    internal bool Take(string name) => _taken.Add(name);
}
