using System.Collections;
using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>One tensor for each input or output of a model; a single tensor stands for a list of one.</summary>
[CollectionBuilder(typeof(TensorList), nameof(Of))]
public sealed class TensorList : IReadOnlyList<Tensor>
{
    private readonly Tensor[] _tensors;

    private TensorList(Tensor[] tensors) => _tensors = tensors;

    /// <inheritdoc/>
    public int Count => _tensors.Length;

    /// <inheritdoc/>
    public Tensor this[int index] => _tensors[index];

    /// <summary>The given tensors.</summary>
    public static TensorList Of(params ReadOnlySpan<Tensor> tensors) => new(tensors.ToArray());

    /// <summary>A list of one.</summary>
    public static implicit operator TensorList(Tensor tensor) => new([tensor]);

    /// <summary>A list of one.</summary>
    public static TensorList FromTensor(Tensor tensor) => tensor;

    /// <summary>The given tensors.</summary>
    public static implicit operator TensorList(Tensor[] tensors) => new(tensors);

    /// <summary>The given tensors.</summary>
    public static TensorList FromArray(Tensor[] tensors) => tensors;

    /// <inheritdoc/>
    public IEnumerator<Tensor> GetEnumerator() => ((IEnumerable<Tensor>)_tensors).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
