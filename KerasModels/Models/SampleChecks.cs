using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Checks that samples fit a model before anything runs.</summary>
internal static class SampleChecks
{
    /// <exception cref="LayerException">They do not fit; the message names the input and says what to do.</exception>
    public static void Fit(Model model, Samples samples, string where)
    {
        var place = $"{where} of model '{model.Name}'";
        if (model.Inputs.Count > 0 && samples.Inputs.Count != model.Inputs.Count)
            throw new LayerException($"{place}: expected {model.Inputs.Count} input tensors ({string.Join(", ", model.Inputs.Select(i => i.Call.Layer.Name))}), got {samples.Inputs.Count}.");
        for (var i = 0; i < model.Inputs.Count; i++) Fit(place, model.Inputs[i], samples.Inputs[i]);
        if (samples.Count == 0) throw new LayerException($"{place}: there are no samples in {samples.Inputs[0]}.");
        foreach (var tensor in samples.Inputs.Concat(samples.Targets ?? TensorList.Of()).Concat(samples.Weights is { } w ? [w] : []))
            if (tensor.Shape.Rank == 0 || tensor.Rows != samples.Count)
                throw new LayerException($"{place}: expected {samples.Count} samples in every tensor, got {tensor}. Inputs, targets and weights go row by row.");
        CheckNumbers(place, model, samples);
    }

    // A table gives zeros for a row that it has not, silently: a number that an Embedding cannot have meant is refused before it gets there.
    private static void CheckNumbers(string place, Model model, Samples samples)
    {
        foreach (var call in model.Graph?.Calls ?? [])
        {
            if (call.Layer is not Embedding embedding) continue;
            for (var i = 0; i < model.Inputs.Count; i++)
                if (call.Inputs[0].Call == model.Inputs[i].Call && samples.Inputs[i] is { Type: DType.Int32 } numbers) Fit(place, embedding, model.Inputs[i], numbers);
        }
    }

    private static void Fit(string place, Embedding embedding, LayerOutput input, Tensor numbers)
    {
        var wrong = numbers.Integers.AsSpan().IndexOfAnyExceptInRange(0, embedding.Config.InputDim - 1);
        if (wrong >= 0)
            throw new LayerException(FormattableString.Invariant(
                $"{place}: {embedding} takes numbers from 0 to {embedding.Config.InputDim - 1}, got {numbers.Integers[wrong]} in sample {wrong / numbers.RowLength} of input '{input.Call.Layer.Name}'. Mend the samples, or give the layer an inputDim above the largest number."));
    }

    private static void Fit(string place, LayerOutput input, Tensor tensor)
    {
        var expected = input.Shape.From(1);
        if (tensor.Shape.Rank == 0 || tensor.Shape.From(1) != expected)
            throw new LayerException($"{place}: input '{input.Call.Layer.Name}' expects samples of shape {expected}, got {tensor}. {Advice(expected, tensor)}");
        if ((input.Type == DType.Int32) != (tensor.Type == DType.Int32))
            throw new LayerException($"{place}: input '{input.Call.Layer.Name}' expects {input.Type} values, got {tensor}. Convert the array first.");
    }

    private static string Advice(Shape expected, Tensor tensor) => tensor.Shape.Rank > 0 && tensor.RowLength == expected.Length()
        ? $"Reshape it: x.Reshape({tensor.Rows}, {string.Join(", ", expected)})." : $"Give the Input layer the shape of your samples, or change the samples.";
}
