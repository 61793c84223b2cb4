using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What a model gives for many samples, with progress and a stop between batches.</summary>
internal static class Predictions
{
    /// <summary>The first output for each sample.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Tensor Of(Model model, TensorList inputs, int batch, Action<long, long> progress, CancellationToken stop)
    {
        var rows = inputs[0].Rows;
        float[]? values = null;
        int[] sample = [];
        for (var start = 0; start < rows; start += batch)
        {
            stop.ThrowIfCancellationRequested();
            var count = Math.Min(batch, rows - start);
            var part = model.PredictAll(TensorList.Of([.. inputs.Select(t => t.Slice(start, count))]), batch)[0];
            sample = [.. part.Shape.Skip(1).Select(d => d.Factor)];
            values ??= new float[checked(rows * part.RowLength)];
            part.Floats.CopyTo(values.AsSpan(start * part.RowLength));
            progress(start + count, rows);
        }

        return new Tensor(values ?? [], [rows, .. sample]);
    }
}
