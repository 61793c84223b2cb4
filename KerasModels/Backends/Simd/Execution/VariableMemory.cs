using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A variable's value in the engine's memory, and its copies in other forms if products need them.</summary>
internal sealed unsafe class VariableMemory : IDisposable
{
    private readonly NativeBuffer _value;
    private long _version = -1;

    /// <summary>Memory for a variable.</summary>
    public VariableMemory(Variable variable)
    {
        Variable = variable;
        _value = new NativeBuffer(variable.Length + 32);
        Place = new Place { Pointer = _value.Pointer };
    }

    /// <summary>The variable.</summary>
    public Variable Variable { get; }

    /// <summary>Its value, row-major.</summary>
    public Place Place { get; }

    /// <summary>Its copies for products: all that the module's programs need, made before its first plan.</summary>
    public List<VariableCopy> Copies { get; } = [];

    /// <summary>Bytes of the value and its copies.</summary>
    public long Bytes => (_value.Length * sizeof(float)) + Copies.Sum(c => c.Bytes);

    /// <summary>The copy of a form.</summary>
    public VariableCopy Copy(bool isTransposed, bool isInPanels)
    {
        if (Copies.Find(c => c.IsTransposed == isTransposed && c.IsInPanels == isInPanels) is { } known) return known;
        Copies.Add(new VariableCopy(Variable, Place, isTransposed, isInPanels));
        return Copies[^1];
    }

    /// <summary>The value.</summary>
    public ReadOnlySpan<float> Value => new(_value.Pointer, Variable.Length);

    /// <summary>Fetches the value if it was changed elsewhere; then the copies are made anew.</summary>
    public void Refresh()
    {
        if (_version != Variable.Version)
        {
            Variable.Read().CopyTo(new Span<float>(_value.Pointer, Variable.Length));
            _version = Variable.Version;
        }

        foreach (var copy in Copies) copy.Refresh(_version);
    }

    /// <summary>Says that a run has changed the value here.</summary>
    /// <param name="holder">Who gives it back when it is read.</param>
    /// <param name="copies">The copies that it has changed too; another one is made anew when it is needed.</param>
    public void Changed(IVariableHolder holder, VariableCopy[] copies)
    {
        _version = Variable.Claim(holder);
        foreach (var copy in copies) copy.Version = _version;
    }

    /// <summary>Whether the newest value is here.</summary>
    public bool IsNewest => _version == Variable.Version;

    /// <inheritdoc/>
    public void Dispose()
    {
        _value.Dispose();
        foreach (var copy in Copies) copy.Dispose();
    }
}
