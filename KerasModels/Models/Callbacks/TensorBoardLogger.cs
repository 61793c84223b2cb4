using MLGenerative.KerasModels.Saving.TensorBoard;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models.Callbacks;

/// <summary>Writes event files that TensorBoard shows (<c>tensorboard --logdir FOLDER</c>), under the names of Keras's TensorBoard callback: <c>epoch_loss</c> in FOLDER/train and FOLDER/validation, <c>epoch_learning_rate</c>, <c>batch_loss</c>, <c>LAYER/WEIGHT/histogram</c>; and images.</summary>
public sealed class TensorBoardLogger : Callback
{
    private const string Validation = "val_";
    private readonly string _folder;
    private readonly int _histogramFrequency, _batchFrequency, _imageFrequency, _mostImages;
    private readonly IReadOnlyDictionary<string, Func<Model, Tensor>> _images;
    private readonly TimeProvider _clock;
    private EventFile? _train, _validation;
    private long _batches;

    /// <summary>A logger.</summary>
    /// <param name="folder">The folder of the run; sub-folders <c>train</c> and <c>validation</c> are made in it.</param>
    /// <param name="histogramFrequency">Every how many epochs to write the spread of each weight; 0: never.</param>
    /// <param name="batchFrequency">Every how many batches to write the figures so far, as <c>batch_loss</c> and the like; 0: never.</param>
    /// <param name="images">What to show, by name, for example <c>["reconstructions"] = m => m.Predict(test).Reshape(8, 28, 28, 1)</c>: (count, height, width, channels), float32 from 0 to 1 or uint8.</param>
    /// <param name="imageFrequency">Every how many epochs to show them, at least 1.</param>
    /// <param name="mostImages">How many of each to show, at least 1.</param>
    /// <param name="clock">What tells the time that is noted at each event; null: the system's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public TensorBoardLogger(string folder, int histogramFrequency = 0, int batchFrequency = 0, IReadOnlyDictionary<string, Func<Model, Tensor>>? images = null, int imageFrequency = 1, int mostImages = 8, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfNegative(histogramFrequency);
        ArgumentOutOfRangeException.ThrowIfNegative(batchFrequency);
        ArgumentOutOfRangeException.ThrowIfLessThan(imageFrequency, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostImages, 1);
        (_folder, _histogramFrequency, _batchFrequency, _images) = (folder, histogramFrequency, batchFrequency, images ?? new Dictionary<string, Func<Model, Tensor>>());
        (_imageFrequency, _mostImages, _clock) = (imageFrequency, mostImages, clock ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public override void OnTrainBegin()
    {
        Close();
        (_train, _batches) = (new EventFile(Path.Combine(_folder, "train"), _clock), 0);
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs)
    {
        if (_batchFrequency == 0 || ++_batches % _batchFrequency != 0) return;
        _train!.AddScalars(_batches, logs.Select(l => KeyValuePair.Create("batch_" + l.Key, l.Value)));
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs)
    {
        var trained = logs.Where(l => !l.Key.StartsWith(Validation, StringComparison.Ordinal)).Select(l => KeyValuePair.Create("epoch_" + l.Key, l.Value));
        _train!.AddScalars(epoch, trained.Append(KeyValuePair.Create("epoch_learning_rate", Model.Optimizer.LearningRate)));
        var validated = logs.Where(l => l.Key.StartsWith(Validation, StringComparison.Ordinal)).Select(l => KeyValuePair.Create("epoch_" + l.Key[Validation.Length..], l.Value)).ToList();
        if (validated.Count > 0) (_validation ??= new EventFile(Path.Combine(_folder, "validation"), _clock)).AddScalars(epoch, validated);
        if (_histogramFrequency > 0 && epoch % _histogramFrequency == 0)
        {
            var names = ModelNames.Unique([.. Model.Weights.Select(w => w.Path)]);
            _train.AddHistograms(epoch, Model.Weights.Zip(names, (w, name) => (name + "/histogram", (ReadOnlyMemory<float>)w.Read().ToArray())));
        }

        if (epoch % _imageFrequency == 0)
            foreach (var (name, make) in _images) _train.AddImages(epoch, name, make(Model), _mostImages);
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(Logs logs) => Close();

    private void Close()
    {
        _train?.Dispose();
        _validation?.Dispose();
        (_train, _validation) = (null, null);
    }
}
