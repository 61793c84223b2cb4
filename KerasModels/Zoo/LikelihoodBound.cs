using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>
/// The importance-weighted lower bound on the log-likelihood that a variational autoencoder gives images: log 1/k Σ p(x|z) p(z) / q(z|x) over k codes drawn from q. Burda, Grosse and Salakhutdinov, 2016.
/// </summary>
/// <remarks>
/// In nats an image. With one code its mean is, up to the draw, the negative loss of one image (reconstruction and divergence, not summed over a batch); with more it rises towards the log-likelihood. A squared error
/// stands for a normal density of variance ½, whose constant (<see cref="ConstantOf"/>), which no loss has, is added: only then is it a log-likelihood. Cross-entropy of grey pixels is no density; there the bound is comparable between models of the same loss alone.
/// </remarks>
public static class LikelihoodBound
{
    private const int Batch = 250;

    /// <summary>The constant of the normal density of variance ½ that a squared error stands for, in nats: −½ n ln π, negative.</summary>
    /// <param name="numbers">Numbers an image.</param>
    public static double ConstantOf(int numbers) => -0.5 * numbers * DoubleMath.Log(Math.PI);

    /// <summary>The bound of each image, for several numbers of codes at once: the codes of the smaller number are the first of the larger.</summary>
    /// <param name="model">The model, with the weights it has now.</param>
    /// <param name="images">What <c>Predict</c> takes: images, and labels where the encoder takes some.</param>
    /// <param name="codes">How many codes are drawn an image, each at least 1, in rising order: <c>[1, 50, 500]</c>.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellation">Ends the drawing.</param>
    /// <returns>A row a number of codes, with the bound of each image.</returns>
    /// <exception cref="ArgumentException">The numbers of codes do not rise from 1 on.</exception>
    public static IReadOnlyList<double[]> Of(VariationalModel model, TensorList images, IReadOnlyList<int> codes, ulong seed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (codes.Count == 0 || codes[0] < 1 || codes.Zip(codes.Skip(1)).Any(p => p.Second <= p.First))
            throw new ArgumentException($"LikelihoodBound: expected numbers of codes that rise from 1 on, such as [1, 50, 500], got [{string.Join(", ", codes)}].", nameof(codes));
        model.EnsureInitialized(model.Seed);
        using var weights = new LogWeights(model) { Backend = model.Backend };
        var bounds = new List<double[]>();
        double[] largest = new double[images[0].Rows], sum = new double[images[0].Rows];
        Array.Fill(largest, double.NegativeInfinity);
        Tensor? drawn = null;
        for (var code = 1; code <= codes[^1]; code++)
        {
            cancellation.ThrowIfCancellationRequested();

            // each draw has a seed of its own, which the draws of another seed do not meet
            weights.Seed = (seed << 20) + (ulong)code;
            drawn = weights.Predict(images, Batch, drawn);
            Add(drawn.Floats, largest, sum);
            if (code == codes[bounds.Count]) bounds.Add([.. largest.Zip(sum, (m, s) => m + DoubleMath.Log(s / code))]);
        }

        return bounds;
    }

    // log Σ exp without overflow: what is summed is divided by the largest so far
    private static void Add(float[] logWeights, double[] largest, double[] sum)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            double added = logWeights[i];
            if (added <= largest[i])
            {
                sum[i] += DoubleMath.Exp(added - largest[i]);
                continue;
            }

            sum[i] = double.IsNegativeInfinity(largest[i]) ? 1 : (sum[i] * DoubleMath.Exp(largest[i] - added)) + 1;
            largest[i] = added;
        }
    }

    // The whole weight is a program of the engine: logits are never turned into probabilities and back.
    private sealed class LogWeights(VariationalModel model) : Model("log_weights")
    {
        public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [[Dim.Batch, 1]];

        protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => [model.LogWeight(context, inputs).Reshape([Dim.Batch, 1])];
    }
}
