using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models;

public class TrainingStateTests
{
    private static readonly Tensor Images = new([.. Enumerable.Range(0, 12 * 8).Select(i => i * 37 % 101 / 100f)], 12, 8);

    [Fact]
    public void Training_goes_on_from_a_state_as_if_it_had_not_stopped()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "state.npz");
        using Model whole = Autoencoder(), first = Autoencoder(), second = Autoencoder();
        whole.Fit(Images, Images, epochs: 5, batchSize: 5, seed: 3);
        first.Fit(Images, Images, epochs: 2, batchSize: 5, seed: 3);
        TrainingState.Save(first, path, "two epochs", [new("loss", [0.5, 0.25])]);
        var state = TrainingState.Read(path);
        state.ApplyTo(second);
        second.Fit(Images, Images, epochs: 5, batchSize: 5, initialEpoch: 2, seed: 3);
        AssertSame(whole, second);
        Assert.Equal("two epochs", state.About);
        Assert.Equal([0.5, 0.25], state.Figures.Single(f => f.Key == "loss").Value);
    }

    [Fact]
    public void A_model_with_two_phases_and_random_codes_goes_on_as_well()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "state.npz");
        using Model whole = Gan(), first = Gan(), second = Gan();
        whole.Fit(Images, epochs: 4, batchSize: 5);
        first.Fit(Images, epochs: 1, batchSize: 5);
        TrainingState.Save(first, path, "", []);
        TrainingState.Read(path).ApplyTo(second);
        second.Fit(Images, epochs: 4, batchSize: 5, initialEpoch: 1);
        AssertSame(whole, second);
    }

    [Fact]
    public void The_same_state_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        byte[][] files =
        [
            .. new[] { "a.npz", "b.npz" }.Select(name =>
            {
                using var model = Autoencoder();
                model.Fit(Images, Images, epochs: 1, seed: 3);
                TrainingState.Save(model, Path.Combine(folder.Path, name), "one", [new("loss", [1])]);
                return File.ReadAllBytes(Path.Combine(folder.Path, name));
            }),
        ];
        Assert.Equal(files[0], files[1]);
    }

    [Fact]
    public void A_model_of_other_layers_or_another_optimizer_is_refused_and_left_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "state.npz");
        using Model model = Autoencoder(), wider = Autoencoder(4), other = Autoencoder(optimizer: "sgd");
        model.Fit(Images, Images, epochs: 1, seed: 3);
        TrainingState.Save(model, path, "", []);
        var before = wider.GetWeights()[0].Floats.ToArray();
        Assert.Contains("code", Assert.Throws<ModelFileException>(() => TrainingState.Read(path).ApplyTo(wider)).Message, StringComparison.Ordinal);
        Assert.Equal(before, wider.GetWeights()[0].Floats);
        TrainingState.Save(other, path, "", []);
        Assert.Contains("optimizer_0", Assert.Throws<ModelFileException>(() => TrainingState.Read(path).ApplyTo(model)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_weights_alone_is_no_state()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "weights.npz");
        using var model = Autoencoder();
        model.SaveWeights(path);
        Assert.Contains("not the state of a training", Assert.Throws<NpzException>(() => TrainingState.Read(path)).Message, StringComparison.Ordinal);
    }

    private static Model Autoencoder(int code = 3, Optimizer? optimizer = null)
    {
        var input = new Input(8);
        var hidden = new Dropout(0.2).Apply(new Dense(code, "relu", name: "code").Apply(input));
        var model = new Model(input, new Dense(8, "sigmoid").Apply(hidden)) { Seed = 3 };
        model.Compile(optimizer ?? "adam", "mse");
        return model;
    }

    private static GenerativeAdversarialNetwork Gan()
    {
        var gan = new GenerativeAdversarialNetwork(new() { Inputs = 8, LatentSize = 2, HiddenSizes = [4] }) { Seed = 3 };
        gan.Compile();
        return gan;
    }

    private static void AssertSame(Model expected, Model actual)
    {
        foreach (var (a, b) in expected.GetWeights().Zip(actual.GetWeights())) Assert.Equal(a.Floats, b.Floats);
    }
}
