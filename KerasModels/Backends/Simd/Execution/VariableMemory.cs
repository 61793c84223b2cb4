using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A variable's value in the engine's memory, and its transposed copy if a product needs one.</summary>
internal sealed unsafe class VariableMemory : IDisposable
{
    private readonly NativeBuffer _value;
    private NativeBuffer? _transposed;
    private long _version = -1, _transposedVersion = -1;

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

    /// <summary>Its matrix transposed; made when first asked for.</summary>
    public Place Transposed
    {
        get
        {
            if (field is null)
            {
                _transposed = new NativeBuffer(Variable.Length + 32);
                field = new Place { Pointer = _transposed.Pointer };
            }

            return field;
        }
    }

    /// <summary>The value.</summary>
    public ReadOnlySpan<float> Value => new(_value.Pointer, Variable.Length);

    /// <summary>Fetches the value if it was changed elsewhere.</summary>
    public void Refresh()
    {
        if (_version == Variable.Version) return;
        Variable.Read().CopyTo(new Span<float>(_value.Pointer, Variable.Length));
        _version = Variable.Version;
    }

    /// <summary>Makes the transposed copy anew if it is out of date.</summary>
    public void RefreshTransposed()
    {
        if (_transposedVersion == _version) return;
        var (rows, columns) = (Variable.Shape[0].Factor, Variable.Shape[1].Factor);
        TransposeStep.Transpose(_value.Pointer, Transposed.Pointer, rows, columns, 0, rows);
        _transposedVersion = _version;
    }

    /// <summary>Says that a run has changed the value here.</summary>
    /// <param name="holder">Who gives it back when it is read.</param>
    /// <param name="transposedToo">Whether the transposed copy was changed with it.</param>
    public void Changed(IVariableHolder holder, bool transposedToo)
    {
        _version = Variable.Claim(holder);
        if (transposedToo) _transposedVersion = _version;
    }

    /// <summary>Whether the newest value is here.</summary>
    public bool IsNewest => _version == Variable.Version;

    /// <inheritdoc/>
    public void Dispose()
    {
        _value.Dispose();
        _transposed?.Dispose();
    }
}
