using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Tests.Models;

public class ReproducibilityTests
{
    private static float[] Train(VectorWidth width, int threads)
    {
        using var pool = new WorkerPool(threads);
        using var model = new Sequential([new Input(50), new GaussianNoise(0.1), new Dense(33, "relu"), new Dropout(0.25), new Dense(7, "tanh", activityRegularizer: "l1"), new Dense(50, "sigmoid")])
        {
            Backend = new SimdBackend(new SimdOptions { Width = width, Pool = pool }),
        };
        model.Compile("adam", "binary_crossentropy");
        var x = ModelTests.Ramp(150, 50);
        model.Fit(x, x, epochs: 3, batchSize: 64, seed: 7);
        return [.. model.GetWeights().SelectMany(w => w.Floats), .. model.Predict(x).Floats];
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_for_every_vector_width_and_number_of_threads()
    {
        var expected = Train(VectorWidth.Widest, 1);
        foreach (var width in new[] { VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512 })
            foreach (var threads in new[] { 1, 2, 3 })
                Assert.True(expected.AsSpan().SequenceEqual(Train(width, threads)), $"{width} with {threads} threads gives other bits");
    }

    [Fact]
    public void Evaluating_and_predicting_between_trainings_changes_nothing()
    {
        float[] Run(bool look)
        {
            using var model = new Sequential([new Input(12), new Dropout(0.5), new Dense(12)]);
            model.Compile("adam", "mse");
            var x = ModelTests.Ramp(40, 12);
            for (var i = 0; i < 3; i++)
            {
                model.Fit(x, x, epochs: i + 1, initialEpoch: i, batchSize: 16, seed: 3);
                if (look) (model.Evaluate(x, x), model.Predict(x)).ToString();
            }

            return model.GetWeights()[0].Floats;
        }

        Assert.Equal(Run(false), Run(true));
    }
}
