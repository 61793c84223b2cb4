using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Trains a compiled model to reconstruct the training images of a data set.</summary>
/// <param name="chosen">The model.</param>
/// <param name="loss">What messages call its loss.</param>
/// <param name="data">The images.</param>
internal sealed class ImageTrainer(ChosenModel chosen, string loss, DataSet data)
{
    /// <summary>Trains.</summary>
    /// <param name="first">The epoch to begin with, from 0 on: above 0 where the model was trained before.</param>
    /// <param name="epochs">The epoch to train to, above <paramref name="first"/>.</param>
    /// <param name="batch">Samples a step, at least 1.</param>
    /// <param name="validationSplit">The last share of the training images to validate on; null: the test images validate.</param>
    /// <param name="seed">The seed of the first weights and of all that is drawn while training.</param>
    /// <param name="callbacks">What looks on, such as what shows the progress.</param>
    /// <param name="stop">Ends the training after the batch.</param>
    /// <exception cref="TextException">The loss is not a number, or cannot be computed on images.</exception>
    public History Train(int first, int epochs, int batch, double? validationSplit, int seed, IReadOnlyList<Callback> callbacks, CancellationToken stop)
    {
        var rate = chosen.Model.Optimizer.LearningRate;
        if (validationSplit is { } split && (int)Math.Floor(data.Train.Count * (1 - split)) == 0)
            throw new UsageException(TrainingTexts.NoneLeft.With(split, data.Train.Count));
        var samples = chosen.SamplesOf(data.Train, TrainingNoise((ulong)seed));
        var numbers = new TerminateOnNaN();
        var last = new LastEpoch();
        chosen.Model.Seed = (ulong)seed;
        History history;
        try
        {
            history = chosen.Model.Fit(
                samples.Inputs, samples.Targets, epochs, batch, validationSplit is null ? chosen.SamplesOf(data.Test, TestNoise((ulong)seed)) : null, validationSplit ?? 0,
                initialEpoch: first, callbacks: [numbers, last, .. callbacks], seed: (ulong)seed, cancellationToken: stop);
        }
        catch (Exception e) when (e is LayerException or GraphException)
        {
            throw new TextException(TrainingTexts.LossUnfit.With(loss, LibraryMessage.Of(e)), e);
        }

        if (numbers.Batch is { } bad) throw new TextException(TrainingTexts.NotANumber.With(bad + 1, last.Epoch + 1, rate));
        if (history.Epochs.Count > 0 && history.Names.Any(name => name.EndsWith("loss", StringComparison.Ordinal) && !double.IsFinite(history[name][^1])))
            throw new TextException(TrainingTexts.NotANumber.With((data.Train.Count + batch - 1) / batch, last.Epoch + 1, rate));
        return history;
    }

    /// <summary>The seed of the noise on training images; that on test images is another.</summary>
    public static ulong TrainingNoise(ulong seed) => 2 * seed;

    /// <summary>The seed of the noise on test images.</summary>
    public static ulong TestNoise(ulong seed) => (2 * seed) + 1;

    private sealed class LastEpoch : Callback
    {
        public int Epoch { get; private set; }

        public override void OnEpochBegin(int epoch) => Epoch = epoch;
    }
}
