using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class GenerativeZooTests
{
    private const int Count = 10, Batch = 4;

    public static TheoryData<string> Names { get; } = [.. GenerativeZoo.Names];

    public static TheoryData<string, string> OnEveryBackend
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in GenerativeZoo.Names)
                foreach (var backend in AllBackends.Types) data.Add(name, backend.Name);
            return data;
        }
    }

    [Fact]
    public void The_zoo_has_the_labs_models() => Assert.Equal(
        ["adversarial-autoencoder", "conditional-variational-autoencoder", "convolutional-variational-autoencoder", "dc-gan", "generative-adversarial-network", "variational-autoencoder", "wasserstein-gan"],
        GenerativeZoo.Names);

    [Theory]
    [InlineData("vae", "variational-autoencoder")]
    [InlineData("VAE", "variational-autoencoder")]
    [InlineData("variational", "variational-autoencoder")]
    [InlineData("gan", "generative-adversarial-network")]
    [InlineData("dcgan", "dc-gan")]
    public void A_model_is_known_by_its_short_name(string name, string full) => Assert.Equal(full, GenerativeZoo.NameOf(name));

    [Theory, MemberData(nameof(Names))]
    public void Images_are_made_into_what_the_model_is_fitted_on(string name)
    {
        using var model = GenerativeZoo.Create(name);
        var generative = (IGenerativeModel)model;
        generative.Compile();
        var samples = generative.SamplesOf(new Tensor(new byte[2 * 784], 2, 784), generative.NeedsLabels ? new Tensor([0, 1], 2) : null);
        Assert.All(model.Evaluate(samples.Inputs, samples.Targets), figure => Assert.True(double.IsFinite(figure.Value)));
    }

    [Fact]
    public void Sizes_reach_the_options_inside_options()
    {
        using var model = GenerativeZoo.Create("wgan-gp", new Dictionary<string, int> { ["LatentSize"] = 3, ["CriticSteps"] = 2 });
        Assert.Equal(3, ((IGenerativeModel)model).LatentSize);
        Assert.Throws<UnknownNameException>(() => GenerativeZoo.Create("gan", new Dictionary<string, int> { ["LatentSise"] = 3 }));
    }

    [Theory, MemberData(nameof(OnEveryBackend))]
    public void A_model_with_a_training_step_of_its_own_is_fitted_evaluated_and_watched_as_any_other(string name, string backend)
    {
        using var model = SmallGenerative.Create(name, GoldenBackends.Named(backend));
        var x = SmallGenerative.Samples(model, Count);
        var batches = 0;

        var history = model.Fit(x, epochs: 2, batchSize: Batch, validationData: new Samples(x), callbacks: [new LambdaCallback(onBatchEnd: (_, _) => batches++), new TerminateOnNaN()]);

        Assert.Equal(6, batches);
        Assert.Equal(history.Names.Where(n => !n.StartsWith("val_", StringComparison.Ordinal)).Select(n => "val_" + n), history.Names.Where(n => n.StartsWith("val_", StringComparison.Ordinal)));
        Assert.Equal(2, history.Epochs.Count);
        Assert.All(history.Names, n => Assert.All(history[n], v => Assert.True(double.IsFinite(v), $"{n} is {v}")));
        var evaluated = model.Evaluate(x, batchSize: Batch);
        Assert.All(evaluated, figure => Assert.Equal(history["val_" + figure.Key][^1], figure.Value, 1e-12));
    }

    [Theory, MemberData(nameof(OnEveryBackend))]
    public void Backends_agree_on_a_training(string name, string backend)
    {
        using var expected = SmallGenerative.Create(name, new ReferenceBackend());
        using var actual = SmallGenerative.Create(name, GoldenBackends.Named(backend));
        var (wanted, got) = (Train(expected, epochs: 1), Train(actual, epochs: 1));
        foreach (var (a, b) in wanted.Zip(got))
            foreach (var (p, q) in a.Zip(b)) Assert.Equal(p, q, 1e-4);
    }

    [Theory, MemberData(nameof(Names))]
    public void Looking_at_samples_and_evaluating_changes_no_training(string name)
    {
        using var model = SmallGenerative.Create(name, new ReferenceBackend());
        using var watched = SmallGenerative.Create(name, new ReferenceBackend());
        var x = SmallGenerative.Samples(watched, Count);
        watched.Seed = 3;
        watched.Predict(SmallGenerative.Questions(watched, 3));
        watched.Evaluate(x);
        if (watched is not ConditionalVariationalAutoencoder) ((IGenerativeModel)watched).Generate(3, 1);
        Assert.Equal(Train(model), Train(watched));
    }

    [Theory, MemberData(nameof(Names))]
    public void Weights_survive_a_file(string name)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "weights.npz");
        using var model = SmallGenerative.Create(name, new ReferenceBackend());
        using var copy = SmallGenerative.Create(name, new ReferenceBackend());
        Train(model);
        model.SaveWeights(file);
        copy.LoadWeights(file);

        var questions = SmallGenerative.Questions(model, 3);
        Assert.Equal(model.Predict(questions).Floats, copy.Predict(questions).Floats);
    }

    [Theory, MemberData(nameof(Names))]
    public void Fit_gives_the_same_bits_for_every_vector_width_number_of_threads_and_fusion(string name)
    {
        using WorkerPool one = new(1), three = new(3);
        var expected = TrainOn(name, new SimdBackend(new() { Width = VectorWidth.Bits128, Pool = one, Fuse = false }));
        foreach (var width in (VectorWidth[])[VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512])
            Assert.Equal(expected, TrainOn(name, new SimdBackend(new() { Width = width, Pool = three })));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_summary_names_the_halves_and_counts_their_weights(string name)
    {
        using var model = GenerativeZoo.Create(name);
        var lines = model.Summary().Split('\n');
        Assert.All(model.Layers, layer => Assert.Contains(lines, line => line.Contains($"{layer.Name} (", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith(FormattableString.Invariant($" Total params: {model.ParameterCount:N0} ("), StringComparison.Ordinal));
    }

    private static List<float[]> TrainOn(string name, IBackend backend)
    {
        using var model = SmallGenerative.Create(name, backend);
        return Train(model);
    }

    private static List<float[]> Train(Model model, int epochs = 2)
    {
        model.Fit(SmallGenerative.Samples(model, Count), epochs: epochs, batchSize: Batch, seed: 3);
        return [.. model.GetWeights().Select(w => w.Floats)];
    }
}
