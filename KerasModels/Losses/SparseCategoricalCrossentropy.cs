using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>−log of the prediction for the class whose number is the target; classes are along the last axis.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a softmax. The output of one is taken back to its logits anyway.</param>
[KerasFixed("ignore_class")]
[KerasFixed("axis", -1, Written = false)]
public sealed record SparseCategoricalCrossentropy(bool FromLogits = false) : Loss("sparse_categorical_crossentropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        if (target.Shape.Rank == prediction.Shape.Rank && target.Shape.Last == 1) target = target.Reshape(target.Shape.Without(target.Shape.Rank - 1));
        if (target.Shape != prediction.Shape.Without(prediction.Shape.Rank - 1))
            throw new ArgumentException($"Loss '{Name}': expected class numbers of shape {prediction.Shape.Without(prediction.Shape.Rank - 1)} for predictions of shape {prediction.Shape}, got {target.Shape}. For one-hot targets use categorical_crossentropy.", nameof(target));
        var number = target.ToInt();
        var logits = (FromLogits ? prediction : SoftmaxExtensions.LogitsOf(prediction)) ?? prediction.Clip(Epsilon, 1 - Epsilon).Log();
        return -(number.OneHot(prediction.Shape.Last.Factor) * logits.LogSoftmax()).Sum(-1);
    }
}
