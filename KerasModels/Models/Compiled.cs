using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>What <c>Compile</c> was told.</summary>
/// <param name="Optimizers">How weights follow their gradients: one, or one a phase of training.</param>
/// <param name="Losses">None, one for all outputs, or one an output.</param>
/// <param name="Metrics">None, one list for all outputs, or one an output; sample weights do not touch them.</param>
/// <param name="LossWeights">What each output's loss counts; null: 1.</param>
/// <param name="WeightedMetrics">The same as <paramref name="Metrics"/>, with sample weights.</param>
internal sealed record Compiled(IReadOnlyList<Optimizer> Optimizers, IReadOnlyList<Loss> Losses, IReadOnlyList<IReadOnlyList<Metric>> Metrics,
    IReadOnlyList<double>? LossWeights, IReadOnlyList<IReadOnlyList<Metric>> WeightedMetrics)
{
    /// <summary>The weighted sum of the outputs' losses; reports each output's loss (if there are several) and the metrics.</summary>
    public Value Loss(StepTrace step, IReadOnlyList<Value> predictions, IReadOnlyList<string> outputNames)
    {
        if (Losses.Count == 0) throw new InvalidOperationException("Compile was given no loss. Give it one, for example model.Compile(\"adam\", \"binary_crossentropy\").");
        if (step.Targets.Count != predictions.Count)
            throw new LayerException($"The model has {predictions.Count} outputs ({string.Join(", ", outputNames)}) but was given {step.Targets.Count} targets. Give one tensor an output.");
        Value? sum = null;
        for (var i = 0; i < predictions.Count; i++)
        {
            var (target, prediction, loss) = (step.Targets[i], predictions[i], Losses[Losses.Count == 1 ? 0 : i]);
            var one = Reduced(loss, target, prediction, step.SampleWeight, outputNames[i]);
            if (predictions.Count > 1) step.Report(outputNames[i] + "_loss", one);
            if (LossWeights is { } weights) one *= weights[i];
            sum = sum is null ? one : sum + one;
        }

        for (var i = 0; i < predictions.Count; i++)
        {
            var prefix = predictions.Count > 1 ? outputNames[i] + "_" : "";
            foreach (var metric in Of(Metrics, i)) step.Report(prefix + metric.Name, metric, step.Targets[i], predictions[i]);
            foreach (var metric in Of(WeightedMetrics, i)) step.Report(prefix + metric.Name, metric, step.Targets[i], predictions[i], step.SampleWeight);
        }

        return sum!;
    }

    private static IReadOnlyList<Metric> Of(IReadOnlyList<IReadOnlyList<Metric>> metrics, int output) =>
        metrics.Count == 0 ? [] : metrics[metrics.Count == 1 ? 0 : output];

    private static Value Reduced(Loss loss, Value target, Value prediction, Value? sampleWeight, string output)
    {
        if (target.Type == DType.Float32 && target.Shape.Rank == prediction.Shape.Rank && target.Shape.Last != prediction.Shape.Last && target.Shape.Last != 1)
            throw new LayerException($"Loss '{loss.Name}' of output '{output}': expected targets of shape {prediction.Shape}, as the model predicts, got {target.Shape}. Give targets of that shape, or change the last layer.");
        try
        {
            return loss.Reduce(loss.PerSample(target, prediction), sampleWeight);
        }
        catch (GraphException unfit)
        {
            throw new LayerException($"Loss '{loss.Name}' of output '{output}': targets of shape {target.Shape} do not fit predictions of shape {prediction.Shape}. {unfit.Message}", unfit);
        }
    }
}
