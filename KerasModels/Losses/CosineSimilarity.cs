using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Minus the cosine of the angle between target and prediction: −1 where they point the same way.</summary>
/// <param name="Axis">The axis along which the vectors lie.</param>
public sealed record CosineSimilarity(int Axis = -1) : Loss("cosine_similarity")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction) => -(Unit(target.ToFloat()) * Unit(prediction)).Sum(Axis);

    private Value Unit(Value x)
    {
        var axis = x.Shape.Axis(Axis);
        var inverse = (1 / x.Square().Sum(axis).Sqrt()).Min(1 / Epsilon);
        return x * inverse.Reshape(x.Shape.With(axis, 1));
    }
}
