using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What a layer gives before there are numbers: the thread from which functional models are woven (Keras's KerasTensor).</summary>
public sealed class LayerOutput
{
    internal LayerOutput(LayerCall call, int index, Shape shape, DType type) => (Call, Index, Shape, Type) = (call, index, shape, type);

    /// <summary>The use of a layer that gives it.</summary>
    public LayerCall Call { get; }

    /// <summary>Which of the call's outputs it is.</summary>
    public int Index { get; }

    /// <summary>Its dimensions, B first.</summary>
    public Shape Shape { get; }

    /// <summary>What its elements are.</summary>
    public DType Type { get; }

    /// <summary>a + b, as an <see cref="Layers.Add"/> layer.</summary>
    public static LayerOutput operator +(LayerOutput a, LayerOutput b) => new Add().Apply(a, b);

    /// <summary>a − b, as a <see cref="Layers.Subtract"/> layer.</summary>
    public static LayerOutput operator -(LayerOutput a, LayerOutput b) => new Subtract().Apply(a, b);

    /// <summary>a · b, as a <see cref="Layers.Multiply"/> layer.</summary>
    public static LayerOutput operator *(LayerOutput a, LayerOutput b) => new Multiply().Apply(a, b);

    /// <summary>Keras's notation, for example <c>dense_1[0][0]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Call.Layer.Name}[{Call.Index}][{Index}]");
}
