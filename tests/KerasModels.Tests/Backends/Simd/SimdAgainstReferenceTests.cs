using System.Globalization;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

/// <summary>Whole trainings on the engine and on the reference, of sizes that single operations' examples do not have.</summary>
public class SimdAgainstReferenceTests
{
    public static TheoryData<string> Models => [.. s_models.Keys];

    private static readonly Dictionary<string, (int[] Shape, string Loss, Func<Layer[]> Layers)> s_models = new()
    {
        ["long chains"] = ([1100], "mse", () => [new Dense(530, "tanh"), new Dense(1100)]),
        ["rows longer than a tile"] = ([48], "mse", () => [new Dense(2064, "relu"), new Dense(48)]),
        ["odd sizes"] = ([19], "binary_crossentropy", () => [new Dense(7, "elu"), new Dense(3, "softplus"), new Dense(19, "sigmoid")]),
        ["normalized"] = ([32], "mse", () => [new Dense(24), new BatchNormalization(), new Dense(40, "relu"), new LayerNormalization(), new Dense(32)]),
        ["noise"] = ([32], "mse", () => [new GaussianNoise(0.1), new Dense(24, "relu"), new Dropout(0.3), new Dense(32)]),
        ["convolutions"] = ([9, 10, 3], "mse", () =>
        [
            new KerasModels.Layers.Conv2D(20, 3, padding: Padding.Same, activation: "relu"), new MaxPooling2D(2, padding: Padding.Same),
            new KerasModels.Layers.Conv2D(16, 3, 2, Padding.Same, activation: "relu"), new Conv2DTranspose(16, 3, 2, Padding.Same, activation: "relu"),
            new UpSampling2D(2), new KerasModels.Layers.Conv2D(3, (2, 1)),
        ]),
        ["one channel"] = ([8, 8, 1], "binary_crossentropy", () =>
        [
            new KerasModels.Layers.Conv2D(32, 3, padding: Padding.Same, activation: "relu"), new AveragePooling2D(2), new Conv2DTranspose(32, 3, 2, Padding.Same, activation: "relu"),
            new KerasModels.Layers.Conv2D(1, 3, padding: Padding.Same, activation: "sigmoid"),
        ]),
    };

    [Theory, MemberData(nameof(Models))]
    public void Training_gives_what_the_reference_gives(string name)
    {
        var (expected, expectedLoss) = Train(name, new ReferenceBackend());
        var (actual, loss) = Train(name, new SimdBackend());
        Assert.Equal(expectedLoss, loss, 1e-4 * Math.Abs(expectedLoss));
        for (var i = 0; i < expected.Count; i++)
        {
            // Plain gradient descent keeps the distance small: relative to the largest weight.
            var largest = expected[i].Floats.Max(Math.Abs);
            for (var j = 0; j < expected[i].Length; j++)
            {
                var (wanted, got) = (expected[i].Floats[j], actual[i].Floats[j]);
                Assert.True(Math.Abs(wanted - got) <= 2e-5 * (largest + 0.1), string.Create(CultureInfo.InvariantCulture, $"{name}: weight {i}, element {j} is {got:R}, expected {wanted:R}"));
            }
        }
    }

    private static (IReadOnlyList<Tensor> Weights, double Loss) Train(string name, IBackend backend)
    {
        var (shape, loss, layers) = s_models[name];
        var input = new Input(shape);
        LayerOutput output = input;
        foreach (var layer in layers()) output = layer.Apply(output);
        using var model = new Model(input, output) { Backend = backend, Seed = 3 };
        model.Compile("sgd", loss);
        Tensor Values(int[] of, int salt) => new([.. Enumerable.Range(0, 21 * of.Aggregate(1, (a, b) => a * b)).Select(i => (uint)((i + salt) * 2654435761u) / 4294967296f)], [21, .. of]);
        var history = model.Fit(Values(shape, 0), Values([.. output.Shape.At(1).Skip(1)], 5), epochs: 2, batchSize: 8);
        return (model.GetWeights(), history["loss"][^1]);
    }
}
