using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Class weights as weights of samples, as Keras applies them.</summary>
internal static class ClassWeights
{
    /// <summary>A weight a sample: that of its class, times its own if it has one.</summary>
    public static Tensor? Apply(Tensor? sampleWeight, IReadOnlyDictionary<int, double>? classWeight, TensorList? targets)
    {
        if (classWeight is null) return sampleWeight;
        if (targets is not [var target]) throw new LayerException("Fit: class weights need a model of one output with integer or one-hot targets.");
        var weights = new float[target.Rows];
        for (var row = 0; row < weights.Length; row++)
            weights[row] = (float)classWeight.GetValueOrDefault(ClassOf(target, row), 1) * (sampleWeight?.Floats[row] ?? 1);
        return new Tensor(weights, weights.Length);
    }

    private static int ClassOf(Tensor target, int row)
    {
        if (target.Type == DType.Int32 && target.RowLength == 1) return target.Integers[row];
        if (target.Type != DType.Float32) throw new LayerException($"Fit: class weights need integer or one-hot targets, got {target}.");
        var values = target.Floats.AsSpan(row * target.RowLength, target.RowLength);
        if (values.Length == 1) return (int)values[0];
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
