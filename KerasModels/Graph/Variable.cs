using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>A tensor that outlives a step: a weight, an optimizer's slot, a moving average. Row-major float32.</summary>
/// <remarks>The value here is the truth between steps. A backend may keep a copy of its own; it knows by <see cref="Version"/> whether that is still good.</remarks>
public sealed class Variable
{
    private float[]? _value;
    private IVariableHolder? _holder;

    /// <summary>A variable of zeros.</summary>
    /// <param name="name">Its name within what made it, for example <c>kernel</c>.</param>
    /// <param name="shape">Its dimensions, all known.</param>
    /// <param name="trainable">Whether gradients are taken by it.</param>
    public Variable(string name, Shape shape, bool trainable = true)
    {
        (Name, Shape, Trainable) = (name, shape, trainable);
        Length = shape.IsStatic ? shape.Length() : throw new GraphException($"Variable '{name}': expected a shape without the batch size, got {shape}.");
    }

    /// <summary>Its name within what made it.</summary>
    public string Name { get; }

    /// <summary>Its name with the path of its layer, for example <c>dense_1/kernel</c>.</summary>
    public string Path { get; internal set; } = "";

    /// <summary>Its dimensions.</summary>
    public Shape Shape { get; }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    /// <summary>Whether gradients are taken by it.</summary>
    public bool Trainable { get; internal set; }

    /// <summary>Goes up with every change of the value.</summary>
    public long Version { get; private set; }

    /// <summary>The newest value, fetched from the backend that holds it if need be. Valid until the next step or write.</summary>
    public ReadOnlySpan<float> Read()
    {
        if (_holder is { } holder)
        {
            holder.CopyTo(this, Value);
            _holder = null;
        }

        return Value;
    }

    /// <summary>Replaces the value.</summary>
    /// <exception cref="ArgumentException">The length differs.</exception>
    public void Write(ReadOnlySpan<float> values)
    {
        if (values.Length != Length)
            throw new ArgumentException($"Variable '{(Path.Length > 0 ? Path : Name)}': expected {Length} values for shape {Shape}, got {values.Length}.", nameof(values));
        values.CopyTo(Value);
        _holder = null;
        Version++;
    }

    /// <summary>Says that <paramref name="holder"/> has a newer value, to be fetched when it is read; gives the new version.</summary>
    public long Claim(IVariableHolder holder)
    {
        _holder = holder;
        return ++Version;
    }

    // made when first needed: a model that is read from a file asks for memory only when the file has been seen to hold as much
    private float[] Value => _value ??= new float[Length];

    /// <summary>Path (or name) and shape.</summary>
    public override string ToString() => $"{(Path.Length > 0 ? Path : Name)} {Shape}";
}
