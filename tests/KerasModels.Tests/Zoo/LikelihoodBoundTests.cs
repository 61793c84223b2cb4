using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Backends;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class LikelihoodBoundTests
{
    // x = W z + noise of deviation s with orthogonal columns of W: the likelihood and the posterior are known
    private const double Deviation = 0.5;
    private static readonly double[] First = [0.6, 0.8, 0], Second = [-0.4, 0.3, 1.2];
    private static readonly float[] Images = [0.1f, 0.9f, -0.3f, 1.4f, 0.2f, 0.7f];

    public static TheoryData<string> Backends { get; } = [.. AllBackends.Types.Select(t => t.Name)];

    [Theory, MemberData(nameof(Backends))]
    public void With_the_true_posterior_one_code_gives_the_exact_log_likelihood(string backend)
    {
        using var model = Linear(GoldenBackends.Named(backend), flaw: 0);
        var bounds = LikelihoodBound.Of(model, new Tensor(Images, 2, 3), [1, 7], seed: 3);

        for (var i = 0; i < 2; i++)
            foreach (var bound in bounds) Assert.Equal(Exact(i), bound[i], 1e-5);
    }

    [Fact]
    public void With_a_wrong_posterior_the_bound_rises_with_the_codes_towards_the_log_likelihood()
    {
        using var model = Linear(new ReferenceBackend(), flaw: 0.25);
        var many = new float[400 * 3];
        for (var i = 0; i < many.Length; i++) many[i] = Images[i % 3];
        var bounds = LikelihoodBound.Of(model, new Tensor(many, 400, 3), [1, 10, 200], seed: 3).Select(b => b.Average()).ToArray();

        Assert.True(bounds[0] < bounds[1] - 0.05 && bounds[1] < bounds[2], string.Join(", ", bounds));
        Assert.Equal(Exact(0), bounds[2], 0.02);
    }

    [Theory]
    [InlineData(Likelihood.Bernoulli)]
    [InlineData(Likelihood.SquaredError)]
    [InlineData(Likelihood.Gaussian)]
    public void One_code_gives_the_negative_loss_on_average(Likelihood likelihood)
    {
        using var model = new VariationalAutoencoder(new() { Inputs = 6, HiddenSizes = [5], Likelihood = likelihood }) { Backend = new ReferenceBackend() };
        model.Compile();
        var x = new Tensor([.. Enumerable.Range(0, 3000 * 6).Select(i => i % 6 / 5f)], 3000, 6);
        var bound = LikelihoodBound.Of(model, x, [1], seed: 1)[0].Average();

        var constant = likelihood == Likelihood.SquaredError ? 3 * Math.Log(Math.PI) : 0;
        Assert.Equal(-model.Evaluate(x, batchSize: 500).Loss - constant, bound, 0.03);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_and_looking_changes_no_training()
    {
        using WorkerPool one = new(1), three = new(3);
        var expected = Train(new SimdBackend(new() { Width = VectorWidth.Bits128, Pool = one }), look: false);
        var actual = Train(new SimdBackend(new() { Width = VectorWidth.Bits512, Pool = three }), look: true);
        Assert.Equal(expected.Bound, actual.Bound);
        Assert.Equal(expected.Weights, actual.Weights);
    }

    [Fact]
    public void Numbers_of_codes_that_do_not_rise_are_refused()
    {
        using var model = Linear(new ReferenceBackend(), flaw: 0);
        Assert.Contains("[50, 1]", Assert.Throws<ArgumentException>(() => LikelihoodBound.Of(model, new Tensor(Images, 2, 3), [50, 1], 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LikelihoodBound.Of(model, new Tensor(Images, 2, 3), [0], 1));
    }

    private static (double[] Bound, float[] Weights) Train(IBackend backend, bool look)
    {
        using var model = new VariationalAutoencoder(new() { Inputs = 12, HiddenSizes = [6] }) { Backend = backend };
        model.Compile();
        var x = ModelTests.Ramp(10, 12);
        model.Fit(x, epochs: 1, batchSize: 4, seed: 3);
        if (look) LikelihoodBound.Of(model, x, [2], seed: 9);
        model.Fit(x, epochs: 2, initialEpoch: 1, batchSize: 4, seed: 3);
        return (LikelihoodBound.Of(model, x, [5], seed: 4)[0], [.. model.GetWeights().SelectMany(w => w.Floats)]);
    }

    private static VariationalModel Linear(IBackend backend, double flaw)
    {
        Input image = new(3), code = new(2);
        var encoder = new Model([image], [new Dense(2).Apply(image), new Dense(2).Apply(image)], "encoder");
        var decoder = new Model(code, new Dense(3).Apply(code), "decoder");
        double a = Variance(First), b = Variance(Second), s2 = Deviation * Deviation;
        float[] kernel = [.. Enumerable.Range(0, 3).SelectMany(i => new[] { (float)(First[i] * a / s2), (float)(Second[i] * b / s2) })];
        encoder.SetWeights([new(kernel, 3, 2), new([(float)flaw, (float)flaw], 2), new(new float[6], 3, 2), new([(float)Math.Log(a), (float)Math.Log(b)], 2)]);
        decoder.SetWeights([new([.. First.Concat(Second).Select(v => (float)v)], 2, 3), new(new float[3], 3)]);
        return new VariationalModel(encoder, decoder, new() { Likelihood = Likelihood.Gaussian, Deviation = Deviation }) { Backend = backend };
    }

    private static double Variance(double[] column) => 1 / (1 + (column.Sum(v => v * v) / (Deviation * Deviation)));

    // log N(x; 0, W Wᵀ + s² I): along the columns the variance is |w|² + s², across them s²
    private static double Exact(int image)
    {
        double[] x = [.. Images[(image * 3)..((image * 3) + 3)].Select(v => (double)v)];
        double rest = x.Sum(v => v * v), sum = 0;
        foreach (var column in (double[][])[First, Second])
        {
            double length = column.Sum(v => v * v), along = column.Zip(x, (w, v) => w * v).Sum();
            var square = along * along / length;
            rest -= square;
            sum += (square / (length + (Deviation * Deviation))) + Math.Log(length + (Deviation * Deviation));
        }

        return -0.5 * (sum + (rest / (Deviation * Deviation)) + Math.Log(Deviation * Deviation) + (3 * Math.Log(2 * Math.PI)));
    }
}
