using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Samples with what is to be predicted from them: a pair or triple of tensors stands for it.</summary>
/// <param name="Inputs">One tensor an input of the model.</param>
/// <param name="Targets">One tensor an output; null for models whose loss needs none.</param>
/// <param name="Weights">A weight a sample; null: all count the same.</param>
public sealed record Samples(TensorList Inputs, TensorList? Targets = null, Tensor? Weights = null)
{
    /// <summary>Inputs and targets.</summary>
    public static implicit operator Samples((Tensor Inputs, Tensor Targets) pair) => new(pair.Inputs, pair.Targets);

    /// <summary>Inputs, targets and weights.</summary>
    public static implicit operator Samples((Tensor Inputs, Tensor Targets, Tensor Weights) triple) => new(triple.Inputs, triple.Targets, triple.Weights);

    /// <summary>Inputs and targets of models with several of them.</summary>
    public static implicit operator Samples((TensorList Inputs, TensorList Targets) pair) => new(pair.Inputs, pair.Targets);

    /// <summary>How many samples there are.</summary>
    public int Count => Inputs[0].Rows;

    internal Samples Slice(int start, int count)
    {
        // a target that is an input stays one: the program then gathers it once
        var cut = new Dictionary<Tensor, Tensor>(ReferenceEqualityComparer.Instance);
        Tensor Cut(Tensor tensor) => cut.TryGetValue(tensor, out var done) ? done : cut[tensor] = tensor.Slice(start, count);
        return new Samples(TensorList.Of([.. Inputs.Select(Cut)]), Targets is null ? null : TensorList.Of([.. Targets.Select(Cut)]), Weights is null ? null : Cut(Weights));
    }
}
