using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Regularizers;

/// <summary>The mean |cosine| between the rows, or columns, of a matrix, times a factor.</summary>
/// <param name="Factor">At least 0.</param>
/// <param name="Mode">Rows or columns.</param>
public sealed record OrthogonalRegularizer(double Factor = 0.01, Directions Mode = Directions.Rows) : Regularizer
{
    /// <summary>At least 0.</summary>
    public double Factor { get; init; } = NotNegative(Factor, "factor");

    /// <inheritdoc/>
    public override Value Penalty(Value weights)
    {
        if (weights.Shape.Rank != 2 || !weights.Shape.IsStatic)
            throw new ArgumentException($"OrthogonalRegularizer: expected a matrix of weights, got shape {weights.Shape}.", nameof(weights));
        var (rows, axis) = (Mode == Directions.Rows, Mode == Directions.Rows ? 1 : 0);
        var units = weights * (1 / weights.Square().Sum(axis).Sqrt()).Min(1e7).Reshape(weights.Shape.With(axis, 1));
        var cosines = units.MatMul(units, transposeThis: !rows, transposeOther: rows);
        var size = weights.Shape[1 - axis].Factor;
        var others = new float[size * size];
        for (var i = 0; i < others.Length; i++) others[i] = i % (size + 1) == 0 ? 0 : 1;
        var pairs = size * (size - 1.0) / 2;
        return (cosines * new ConstantTensor(new Tensor(others, size, size)).On()).Abs().SumAll() * (Factor * 0.5 / pairs);
    }
}
