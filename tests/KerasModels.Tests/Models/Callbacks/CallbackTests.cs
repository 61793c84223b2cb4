using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models.Callbacks;

public class CallbackTests
{
    /// <summary>Trains a model whose figure <c>val_loss</c> is replaced by a script.</summary>
    private static (History History, Sequential Model) Scripted(double[] figures, params Callback[] callbacks)
    {
        var model = new Sequential([new Input(2), new Dense(2)]) { Backend = new ReferenceBackend() };
        model.Compile("sgd", "mse");
        var x = ModelTests.Ramp(4, 2);
        var script = new LambdaCallback(onEpochEnd: (epoch, logs) => logs["val_loss"] = figures[epoch]);
        return (model.Fit(x, x, epochs: figures.Length, callbacks: [script, .. callbacks]), model);
    }

    [Fact]
    public void EarlyStopping_waits_as_many_epochs_as_it_is_told()
    {
        var stopping = new EarlyStopping(patience: 2);
        var (history, _) = Scripted([5, 4, 3, 3, 3.5, 2, 1], stopping);

        Assert.Equal(5, history.Epochs.Count);
        Assert.Equal((2, 4), (stopping.BestEpoch, stopping.StoppedEpoch));
    }

    [Fact]
    public void EarlyStopping_ignores_changes_smaller_than_the_least()
    {
        var (history, _) = Scripted([5, 4.9, 4.8, 4.7, 4.6, 4.5], new EarlyStopping(minDelta: 0.5, patience: 3));
        Assert.Equal(4, history.Epochs.Count);
    }

    [Fact]
    public void EarlyStopping_keeps_waiting_while_the_baseline_is_not_bettered()
    {
        var (history, _) = Scripted([5, 4, 3, 2, 1], new EarlyStopping(baseline: 0.5, patience: 2));
        Assert.Equal(5, history.Epochs.Count);
        (history, _) = Scripted([5, 6, 3, 2, 1], new EarlyStopping(baseline: 0.5, patience: 2));
        Assert.Equal(2, history.Epochs.Count);
    }

    [Fact]
    public void EarlyStopping_begins_to_watch_at_its_epoch_and_gives_the_best_weights_back()
    {
        float[]? best = null;
        Sequential? model = null;
        var stopping = new EarlyStopping(patience: 1, restoreBestWeights: true, startFromEpoch: 1);
        var keep = new LambdaCallback(onEpochEnd: (epoch, _) =>
        {
            model = (Sequential)stopping.Model;
            if (epoch == 1) best = model.GetWeights()[0].Floats;
        });
        var (history, trained) = Scripted([1, 4, 5, 6, 7], stopping, keep);

        Assert.Equal(3, history.Epochs.Count);
        Assert.Equal(best, trained.GetWeights()[0].Floats);
    }

    [Fact]
    public void ReduceLROnPlateau_lowers_the_rate_waits_and_stops_at_the_least()
    {
        var (history, _) = Scripted([5, 5, 5, 5, 5, 5, 5, 5], new ReduceLROnPlateau(factor: 0.1, patience: 2, cooldown: 1, minLearningRate: 5e-4));
        Assert.Equal([1e-2, 1e-2, 1e-2, 1e-3, 1e-3, 5e-4, 5e-4, 5e-4], history["learning_rate"].Select(r => Math.Round(r, 12)));
    }

    [Fact]
    public void LearningRateScheduler_sets_the_rate_of_each_epoch()
    {
        var (history, model) = Scripted([1, 1, 1], new LearningRateScheduler((epoch, rate) => epoch == 0 ? 0.1 : rate / 2));
        Assert.Equal([0.1, 0.05, 0.025], history["learning_rate"]);
        Assert.Equal(0.025, model.Optimizer.LearningRate);
    }

    [Fact]
    public void ModelCheckpoint_fills_in_names_and_keeps_the_best()
    {
        using var folder = new TemporaryFolder();
        Scripted([3, 1, 2], new ModelCheckpoint(Path.Combine(folder.Path, "a", "w-{epoch:02d}-{val_loss:.1f}.npz"), saveBestOnly: true));
        Assert.Equal(["w-01-3.0.npz", "w-02-1.0.npz"], Directory.GetFiles(Path.Combine(folder.Path, "a")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Loggers_write_a_line_an_epoch_whatever_the_culture()
    {
        using var folder = new TemporaryFolder();
        var (csv, json) = (Path.Combine(folder.Path, "h.csv"), Path.Combine(folder.Path, "h.jsonl"));
        var (history, _) = Scripted([0.5, double.NaN], new CsvLogger(csv), new JsonLinesLogger(json));
        var loss = history["loss"].Select(l => l.ToString("R", System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal($"epoch,loss,val_loss\n0,{loss[0]},0.5\n1,{loss[1]},NaN\n", File.ReadAllText(csv));
        Assert.Equal($"{{\"epoch\":0,\"loss\":{loss[0]},\"val_loss\":0.5}}\n{{\"epoch\":1,\"loss\":{loss[1]},\"val_loss\":null}}\n", File.ReadAllText(json));
    }

    [Fact]
    public void A_figure_that_is_not_there_is_named_with_those_that_are()
    {
        var model = new Sequential([new Input(2), new Dense(2)]) { Backend = new ReferenceBackend() };
        model.Compile("sgd", "mse");
        var x = ModelTests.Ramp(4, 2);
        var error = Assert.Throws<InvalidOperationException>(() => model.Fit(x, x, callbacks: [new EarlyStopping()]));
        Assert.Equal("EarlyStopping: there is no figure called 'val_loss'; there are loss. Give Fit validation data, or watch another.", error.Message);
    }

    [Fact]
    public void Progress_is_written_in_Keras_s_form()
    {
        var model = new Sequential([new Input(2), new Dense(2)]) { Backend = new ReferenceBackend() };
        model.Compile("sgd", "mse");
        var (x, output) = (ModelTests.Ramp(40, 2), new StringWriter { NewLine = "\n" });
        model.Fit(x, x, epochs: 2, batchSize: 4, validationData: (x, x), progress: output);
        var lines = output.ToString().Split('\n');

        Assert.Equal(("Epoch 1/2", "Epoch 2/2"), (lines[0], lines[2]));
        Assert.Matches(@"^10/10 ━{20} \d+s \d+(us|ms|s)/step - loss: \d\.\d{4} - val_loss: \d\.\d{4}$", lines[1]);
    }
}
