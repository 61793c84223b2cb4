using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>What the cross-entropies share.</summary>
internal static class CrossEntropies
{
    private const double Epsilon = 1e-7;

    /// <summary>Targets drawn towards equal shares of <paramref name="classes"/>.</summary>
    public static Value Smoothed(Value target, double smoothing, int classes) =>
        smoothing == 0 ? target.ToFloat() : (target.ToFloat() * (1 - smoothing)) + (smoothing / classes);

    /// <summary>What a sigmoid was applied to; null if the prediction is none's output.</summary>
    public static Value? LogitsOfSigmoid(Value prediction) => prediction.Operation is Sigmoid ? prediction.Inputs[0] : null;

    /// <summary>Cross-entropy element by element, from logits where there are some.</summary>
    public static Value Binary(Value target, Value prediction, Value? logits)
    {
        if (logits is not null) return logits.Softplus() - (logits * target);

        // 1 − y before clipping: in float32, 1 − (1 − 1e-7) is a fifth too large
        var (p, q) = (prediction.Clip(Epsilon, 1 - Epsilon), (1 - prediction).Clip(Epsilon, 1 - Epsilon));
        return -((target * p.Log()) + ((1 - target) * q.Log()));
    }

    /// <summary>Predictions divided by their sum.</summary>
    public static Value Shares(Value prediction, int axis)
    {
        var along = prediction.Shape.Axis(axis);
        return prediction / prediction.Sum(along).Reshape(prediction.Shape.With(along, 1));
    }

    /// <summary>Returns if target and prediction are of the same shape.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    public static void RequireSameShape(string loss, Value target, Value prediction)
    {
        if (target.Shape != prediction.Shape)
            throw new ArgumentException($"Loss '{loss}': expected targets of the predictions' shape {prediction.Shape}, got {target.Shape}. Give targets that match the model's output.", nameof(target));
    }
}
