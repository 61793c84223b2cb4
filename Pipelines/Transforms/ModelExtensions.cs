using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Training and judging of models on columns of data views.</summary>
public static class ModelExtensions
{
    /// <summary>Trains on columns of a view; see <c>Model.Fit</c>.</summary>
    /// <param name="model">A compiled model with one input and one output.</param>
    /// <param name="data">The view.</param>
    /// <param name="inputColumnName">The column of the samples.</param>
    /// <param name="targetColumnName">The column of the targets; for an autoencoder the same, which is then held once.</param>
    /// <param name="epochs">Passes over the data.</param>
    /// <param name="batchSize">Samples a step.</param>
    /// <param name="validation">A view of the same columns on which each epoch is judged, or null.</param>
    /// <param name="validationSplit">The last share of <paramref name="data"/> to validate on instead, from 0 to below 1.</param>
    /// <param name="shuffle">Whether the order changes from epoch to epoch.</param>
    /// <param name="callbacks">Called while training.</param>
    /// <param name="progress">Where lines such as Keras's are written, or null.</param>
    /// <param name="seed">The seed of the order; null: the model's.</param>
    /// <param name="cancellationToken">Ends the training after the batch.</param>
    public static History Fit(
        this Model model, IDataView data, string inputColumnName, string targetColumnName, int epochs = 1, int batchSize = 32, IDataView? validation = null, double validationSplit = 0,
        bool shuffle = true, IReadOnlyList<Callback>? callbacks = null, TextWriter? progress = null, ulong? seed = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var samples = data.ToSamples(inputColumnName, targetColumnName);
        return model.Fit(samples.Inputs, samples.Targets, epochs, batchSize, validation?.ToSamples(inputColumnName, targetColumnName), validationSplit, shuffle,
            callbacks: callbacks, progress: progress, seed: seed, cancellationToken: cancellationToken);
    }

    /// <summary>Loss and metrics on columns of a view; see <c>Model.Evaluate</c>.</summary>
    public static Logs Evaluate(this Model model, IDataView data, string inputColumnName, string targetColumnName, int batchSize = 32)
    {
        ArgumentNullException.ThrowIfNull(model);
        var samples = data.ToSamples(inputColumnName, targetColumnName);
        return model.Evaluate(samples.Inputs, samples.Targets, batchSize);
    }

    /// <summary>Samples and targets of a view; one tensor when both are the same column.</summary>
    public static Samples ToSamples(this IDataView data, string inputColumnName, string targetColumnName)
    {
        var inputs = data.ToTensor(inputColumnName);
        return new Samples(inputs, inputColumnName == targetColumnName ? inputs : data.ToTensor(targetColumnName));
    }

    /// <summary>What a model of one output gives for samples that are no column of a view, such as codes on a grid.</summary>
    /// <param name="samples">One sample a row.</param>
    /// <param name="model">A model that takes them.</param>
    /// <param name="batchSize">Samples at once; the result does not depend on it.</param>
    public static Tensor Through(this Tensor samples, Model model, int batchSize = 256)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Predict(samples, batchSize);
    }
}
