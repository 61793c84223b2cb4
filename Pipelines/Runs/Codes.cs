using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What an encoder gives for images.</summary>
internal static class Codes
{
    /// <summary>Everything the encoder gives, one flat row an image: the code, and for a variational model its scale.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<Tensor> Of(ChosenModel chosen, Model encoder, ImageDataView images, int batch, Action<long, long> progress, CancellationToken stop)
    {
        var inputs = InputsOf(chosen, encoder, images);
        var rows = images.Count;
        var values = new List<float>[encoder.Outputs.Count];
        for (var i = 0; i < values.Length; i++) values[i] = new List<float>(rows * encoder.Outputs[i].Shape.From(1).Length());
        for (var start = 0; start < rows; start += batch)
        {
            stop.ThrowIfCancellationRequested();
            var count = Math.Min(batch, rows - start);
            var parts = encoder.PredictAll(TensorList.Of([.. inputs.Select(t => t.Slice(start, count))]), batch);
            for (var i = 0; i < values.Length; i++) values[i].AddRange(parts[i].Floats.AsSpan(0, count * parts[i].RowLength));
            progress(start + count, rows);
        }

        return [.. values.Select((v, i) => new Tensor([.. v], rows, encoder.Outputs[i].Shape.From(1).Length()))];
    }

    // A denoising model encodes the images themselves; one that takes small images is given them small.
    private static TensorList InputsOf(ChosenModel chosen, Model encoder, ImageDataView images)
    {
        if (chosen.Generative is not null || encoder.Inputs[0].Shape.From(1).Length() != images.Shape.Length) return chosen.SamplesOf(images, 0).Inputs;
        return images.ToTensor(ImageColumns.Pixels).Reshape([images.Count, .. encoder.Inputs[0].Shape.Skip(1).Select(d => d.Factor)]);
    }
}
