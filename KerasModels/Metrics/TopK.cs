using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>Places of the largest predictions.</summary>
internal static class TopK
{
    /// <summary>1 where fewer than <paramref name="k"/> predictions are larger than that of the class numbered (ties count in its favour, as in TensorFlow).</summary>
    public static Value Contains(Value number, Value prediction, int k)
    {
        var own = (prediction * number.OneHot(prediction.Shape.Last.Factor)).Sum(-1).Reshape([.. number.Shape, 1]);
        var larger = prediction.IsAbove(own).ToFloat().Sum(-1);
        return Value.Number(k).BroadcastTo(larger.Shape).IsAbove(larger).ToFloat();
    }
}
