using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

/// <summary>Every model of the zoo at sizes that train in milliseconds, whatever kind of model it is.</summary>
internal static class SmallZoo
{
    /// <summary>The names of them all, found by reflection.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ModelZoo.Names, .. GenerativeZoo.Names];

    /// <summary>Trains a model in batches of 4 and gives its weights.</summary>
    public static List<float[]> Train(string name, IBackend backend, int samples, int epochs, params Callback[] callbacks)
    {
        if (GenerativeZoo.Knows(name))
        {
            using var model = SmallGenerative.Create(name, backend);
            model.Fit(SmallGenerative.Samples(model, samples), epochs: epochs, batchSize: 4, seed: 3, callbacks: callbacks);
            return [.. model.GetWeights().Select(w => w.Floats)];
        }

        var zoo = (Autoencoder)SmallOptions.Create(ModelZoo.Create(name).GetType());
        zoo.Trained.Backend = backend;
        zoo.Compile();
        zoo.Trained.Fit(Images(zoo.Whole.Inputs[0], samples), Images(zoo.Whole.Outputs[0], samples), epochs: epochs, batchSize: 4, seed: 3, callbacks: callbacks);
        var weights = zoo.Trained.GetWeights().Select(w => w.Floats).ToList();
        zoo.Trained.Dispose();
        return weights;
    }

    private static Tensor Images(LayerOutput like, int count) => ModelTests.Ramp(count, like.Shape.From(1).Length()).Reshape(like.Shape.At(count));
}
