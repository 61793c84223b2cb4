using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>A training that repeats Keras's: the same start, the same samples in the same order, epoch by epoch.</summary>
internal sealed class ParityRun(Model model, ParitySamples samples, KerasHistory keras)
{
    /// <summary>What draws random numbers in a step of the training, so that it agrees with Keras's only as two of Keras's do.</summary>
    /// <exception cref="TextException">The samples are not those that Keras had.</exception>
    public IReadOnlyList<string> RandomSources() => Fitting(() => model.RandomSources(samples.Training.Inputs, samples.Training.Targets));

    /// <summary>Trains, and gives each figure's values, one an epoch.</summary>
    /// <exception cref="TextException">The samples are not those that Keras had.</exception>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Train(Callback screen, CancellationToken stop)
    {
        CheckOrder();
        // without a share of the samples to validate on, those given for it do where Keras validated at all
        var validation = keras.ValidationSplit == 0 && keras.Figures.Keys.Any(n => n.StartsWith("val_", StringComparison.Ordinal)) ? samples.Validation : null;
        var figures = new Dictionary<string, List<double>>();
        return Fitting(() =>
        {
            if (keras.Order is null) Add(figures, model.Fit(samples.Training.Inputs, samples.Training.Targets, keras.Epochs, keras.BatchSize, validation, keras.ValidationSplit, shuffle: false, callbacks: [screen], cancellationToken: stop));
            for (var epoch = 0; epoch < (keras.Order?.Count ?? 0) && !stop.IsCancellationRequested; epoch++)
            {
                var ordered = samples.InOrder(keras.Order![epoch]);
                Add(figures, model.Fit(ordered.Inputs, ordered.Targets ?? ordered.Inputs, epoch + 1, keras.BatchSize, validation, keras.ValidationSplit, shuffle: false, initialEpoch: epoch, callbacks: [screen], cancellationToken: stop));
            }

            stop.ThrowIfCancellationRequested();
            return figures.ToDictionary(f => f.Key, f => (IReadOnlyList<double>)f.Value);
        });
    }

    private static T Fitting<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is LayerException or GraphException)
        {
            throw new TextException(ParityTexts.Unfit.With(LibraryMessage.Of(e)), e);
        }
    }

    private void CheckOrder()
    {
        foreach (var (epoch, order) in (keras.Order ?? []).Index())
            if (order.FirstOrDefault(i => i >= samples.Count, -1) is >= 0 and var beyond) throw new TextException(ParityTexts.OrderUnfit.With(beyond, epoch + 1, samples.Count));
    }

    private static void Add(Dictionary<string, List<double>> figures, History history)
    {
        foreach (var name in history.Names)
        {
            if (!figures.TryGetValue(name, out var values)) figures[name] = values = [];
            values.AddRange(history[name]);
        }
    }
}
