using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class KerasFileGoldenTests
{
    // predictions in float32, both here and there
    private const double Tolerance = 1e-5;

    public static TheoryData<string, string, string> Files => GoldenModels.Files(".keras", ".h5");

    public static TheoryData<string, string, string> Weights => GoldenModels.Files(".weights.h5");

    public static TheoryData<string, string> Trained => GoldenModels.Trained();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_model_file_predicts_what_Keras_predicts(string category, string name, string file)
    {
        foreach (var backend in Backends.AllBackends.Types)
        {
            using var model = Model.Load(GoldenModels.PathOf(category, file));
            model.Backend = GoldenBackends.Named(backend.Name);
            GoldenModels.RequirePredictions(model, Golden.Case(category, name), Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_model_file_gives_every_weight(string category, string name, string file)
    {
        using var model = Model.Load(GoldenModels.PathOf(category, file));
        RequireWeights(model, Golden.Case(category, name));
    }

    [Theory]
    [MemberData(nameof(Weights))]
    public void Weights_alone_are_read_into_a_model(string category, string name, string file)
    {
        var golden = Golden.Case(category, name);
        using var model = KerasModel.Read(golden.Facts.GetProperty("model").GetString()!);
        model.LoadWeights(GoldenModels.PathOf(category, file));

        RequireWeights(model, golden);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_model_file_gives_its_weights_alone(string category, string name, string file)
    {
        var golden = Golden.Case(category, name);
        using var model = KerasModel.Read(golden.Facts.GetProperty("model").GetString()!);
        model.LoadWeights(GoldenModels.PathOf(category, file));

        RequireWeights(model, golden);
    }

    [Theory]
    [MemberData(nameof(Trained))]
    public void The_optimizer_goes_on_where_it_stopped_from_either_file(string category, string name)
    {
        using var first = Model.Load(GoldenModels.PathOf(category, name + ".keras"));
        using var second = Model.Load(GoldenModels.PathOf(category, name + ".h5"));

        Assert.Equal(4, first.Optimizer.Iterations);
        Assert.Equal(4, second.Optimizer.Iterations);
        Assert.NotEmpty(first.Optimizer.Slots);
        Assert.Contains(first.Optimizer.Slots, s => s.Read().ContainsAnyExcept(0f));
        foreach (var (a, b) in first.Optimizer.Slots.Zip(second.Optimizer.Slots)) Assert.Equal(a.Read(), b.Read());
    }

    private static void RequireWeights(Model model, GoldenCase golden)
    {
        var expected = golden.Series("w");
        // Keras lists what is not trained last in a model of layers, and a layer's own weights together here and there
        Assert.Equal(expected.Count, model.Weights.Count);
        foreach (var weight in expected)
            Assert.Contains(model.GetWeights(), w => w.Shape.At(1).SequenceEqual(weight.Shape) && w.Floats.SequenceEqual(weight.Floats));
    }
}
