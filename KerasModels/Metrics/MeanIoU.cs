using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean over classes of overlap over union of targets and predictions.</summary>
/// <param name="NumClasses">The number of classes, at least 1.</param>
/// <param name="SparseYTrue">Whether targets are class numbers; else the largest along the last axis counts.</param>
/// <param name="SparseYPred">Whether predictions are class numbers; else the largest along the last axis counts.</param>
[KerasFixed("ignore_class")]
[KerasFixed("axis", -1)]
public sealed record MeanIoU(int NumClasses, [property: KerasName("sparse_y_true")] bool SparseYTrue = true, [property: KerasName("sparse_y_pred")] bool SparseYPred = true)
    : Metric("mean_io_u")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null)
    {
        var truth = Classes(target, SparseYTrue);
        var guess = Classes(prediction, SparseYPred);
        if (sampleWeight is not null) truth *= sampleWeight.ToFloat().Reshape([sampleWeight.Shape.Size, 1]);
        return [truth.MatMul(guess, transposeThis: true).Reshape([NumClasses * NumClasses])];
    }

    /// <inheritdoc/>
    public override double Result(ReadOnlySpan<double> accumulated)
    {
        double sum = 0, valid = 0;
        for (var c = 0; c < NumClasses; c++)
        {
            double row = 0, column = 0;
            for (var other = 0; other < NumClasses; other++) (row, column) = (row + accumulated[(c * NumClasses) + other], column + accumulated[(other * NumClasses) + c]);
            var overlap = accumulated[(c * NumClasses) + c];
            var union = row + column - overlap;
            if (union <= 1e-9) continue;
            sum += overlap / (union + 1e-7);
            valid++;
        }

        return sum / (valid + 1e-7);
    }

    private Value Classes(Value x, bool sparse)
    {
        var numbers = sparse ? x.ToInt() : x.ToFloat().ArgMax();
        return numbers.Reshape([numbers.Shape.Size]).OneHot(NumClasses);
    }
}
