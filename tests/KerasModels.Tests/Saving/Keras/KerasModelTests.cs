using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class KerasModelTests
{
    [Fact]
    public void A_functional_model_with_shared_layers_several_ends_and_a_nested_model_computes_the_same_after_a_round_trip()
    {
        Input a = new([4], "a"), b = new([4], "b");
        var shared = new Dense(3, "relu", name: "shared");
        var inner = new Sequential([new Input(3), new Dense(2)], "inner");
        var joined = new Concatenate(name: "joined").Apply(inner.Apply(shared.Apply(a)), inner.Apply(shared.Apply(b)));
        using var model = new Model([a, b], [new Dense(1, name: "score").Apply(joined), joined], "pair");
        model.Initialize(5);
        using var again = KerasModel.Read(KerasModel.Write(model).ToJsonString());
        again.SetWeights(model.GetWeights());
        TensorList samples = TensorList.Of(new Tensor([1f, 2, 3, 4], 1, 4), new Tensor([-1f, 0.5f, 2, 0], 1, 4));

        var (expected, actual) = (model.PredictAll(samples), again.PredictAll(samples));

        Assert.Equal(expected.Select(t => t.Floats), actual.Select(t => t.Floats));
        Assert.Equal(model.Layers.Select(l => l.Name), again.Layers.Select(l => l.Name));
    }

    [Fact]
    public void A_compile_config_compiles()
    {
        using var model = KerasModel.Read(KerasModel.Write(new Sequential([new Input(2), new Dense(1)])));
        KerasModel.Compile(model, System.Text.Json.Nodes.JsonNode.Parse("""{"optimizer": {"class_name": "SGD", "config": {"learning_rate": 0.5}}, "loss": "mse", "metrics": ["mae"]}""")!.AsObject());

        Assert.Equal(0.5, model.Optimizer.LearningRate);
    }

    [Theory]
    [InlineData(15_000, 1)]
    [InlineData(1, 30_000)]
    [Trait("Speed", "Slow")]
    public void A_model_of_many_calls_listed_back_to_front_is_read_in_a_time_that_grows_with_its_length(int layers, int callsEach)
    {
        string Entry(int layer) => $$$"""{"class_name": "Flatten", "name": "l{{{layer}}}", "config": {"name": "l{{{layer}}}"}, "inbound_nodes": [{{{string.Join(", ", Enumerable.Range(0, callsEach).Select(c => $"[[{Before(layer, c)}]]"))}}}]}""";
        string Before(int layer, int call) => call > 0 ? $"\"l{layer}\", {call - 1}, 0" : layer > 0 ? $"\"l{layer - 1}\", {callsEach - 1}, 0" : "\"x\", 0, 0";
        var json = $$$"""{"class_name": "Functional", "config": {"layers": [{{{string.Join(", ", Enumerable.Range(0, layers).Reverse().Select(Entry))}}}, {"class_name": "InputLayer", "name": "x", "config": {"name": "x", "batch_shape": [null, 4]}}], "input_layers": [["x", 0, 0]], "output_layers": [["l{{{layers - 1}}}", {{{callsEach - 1}}}, 0]]}}""";
        var start = ThreadTime.Milliseconds;

        using var model = KerasModel.Read(json);

        Assert.Equal(layers + 1, model.Layers.Count);
        // ten times what it takes; a tenth of what scanning all calls for each of them took
        Assert.InRange(ThreadTime.Milliseconds - start, 0, 5000);
    }

    [Theory]
    [InlineData("""[1, 2]""", "expected an object with class_name")]
    [InlineData("""{"class_name": "Sequential", "config": {"layers": [{"class_name": "Dence", "config": {"units": 1}}]}}""", "Did you mean 'Dense'?")]
    [InlineData("""{"class_name": "Functional", "config": {"layers": [{"class_name": "Dense", "name": "d", "config": {"name": "d", "units": 1}, "inbound_nodes": [[["nobody", 0, 0, {}]]]}], "input_layers": [], "output_layers": [["d", 0, 0]]}}""", "something that no layer gives")]
    [InlineData("""{"class_name": "Sequential", "config": {"layers": [{"class_name": "InputLayer", "config": {"batch_shape": [null, null, 3]}}]}}""", "dimensions behind the batch are known")]
    public void A_model_that_cannot_be_read_is_answered_with_the_place(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<KerasConfigException>(() => KerasModel.Read(json)).Message, StringComparison.Ordinal);
}
