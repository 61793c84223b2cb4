using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras.TensorFlowJs;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras.TensorFlowJs;

/// <summary>Models of the zoo and single layers, run by TensorFlow.js: the former held to <c>Predict</c>, the latter to what Keras computed.</summary>
[Trait("Speed", "Slow")]
public class TensorFlowJsTests(ITestOutputHelper output)
{
    private const string Script = "tests/KerasModels.Tests/Saving/Keras/TensorFlowJs/run.cjs";
    private const string Known = "known";
    private const int Batch = 3;

    // what each model is refused for, or null
    private static readonly Lazy<(Dictionary<string, JsonElement> Results, Dictionary<string, string?> Refusals)> Ran = new(() =>
    {
        using var folder = new TemporaryFolder();
        var jobs = new JsonArray(new JsonObject { ["name"] = Known });
        var refusals = new Dictionary<string, string?>();
        foreach (var (name, model, inputs) in Models())
        {
            var path = Path.Combine(folder.Path, FormattableString.Invariant($"{jobs.Count}.tfjs"));
            try
            {
                using (model) model.Save(path);
                refusals[name] = null;
                jobs.Add((JsonNode)new JsonObject { ["name"] = name, ["folder"] = path, ["inputs"] = new JsonArray([.. inputs.Select(NodeTensors.Json)]) });
            }
            catch (ModelFileException refusal)
            {
                refusals[name] = refusal.Message[(path.Length + 2)..];
            }
        }

        return (NodeTensors.Run(Script, jobs, folder.Path), refusals);
    });

    public static TheoryData<string> ZooNames => ZooModels.Names;

    public static TheoryData<string> LayerNames => LayerModels.Names;

    [Theory]
    [MemberData(nameof(ZooNames))]
    public void TensorFlow_js_gives_what_a_model_of_the_zoo_predicts(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        if (IsRefused(name)) return;
        using var model = ZooModels.Create(name);
        var expected = model.PredictAll([.. ZooModels.Inputs(model.ToProgram(), Batch)]);
        var result = Result(name);
        Assert.Equal(model.Inputs.Select(i => i.Call.Layer.Name), result.GetProperty("inputs").EnumerateArray().Select(n => n.GetString()));
        foreach (var (values, actual) in expected.Zip(result.GetProperty("results").EnumerateArray().Select(NodeTensors.Read)))
        {
            Assert.Equal(values.Shape.At(1), actual.Shape);
            NodeTensors.RequireNear([.. values.Floats], actual.Values, name);
        }
    }

    [Theory]
    [MemberData(nameof(LayerNames))]
    public void TensorFlow_js_gives_what_Keras_gives(string name)
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        if (IsRefused(name)) return;
        var (actual, shape) = NodeTensors.Read(Result(name).GetProperty("results")[0]);
        Assert.Equal(LayerModels.Expected(name).Shape, shape);
        NodeTensors.RequireNear(LayerModels.Expected(name).Values, actual, name);
    }

    [Fact]
    public void What_counts_as_known_is_what_TensorFlow_js_has()
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        var known = Result(Known).GetProperty("known").EnumerateArray().Select(n => Snake.Case(n.GetString()!)).ToHashSet();
        Assert.DoesNotContain(TensorFlowJsLayers.Known, layer => !known.Contains(Snake.Case(layer)));

        // it takes silu for swish
        Assert.DoesNotContain(TensorFlowJsLayers.Activations, activation => activation != "silu" && !known.Contains(activation));
    }

    [Fact]
    public void Models_that_it_has_no_layers_for_are_refused_with_the_reason()
    {
        Assert.SkipWhen(Node.Modules is null, Node.Advice);
        var refused = Ran.Value.Refusals.Where(r => r.Value is not null).ToList();
        foreach (var (name, reason) in refused) output.WriteLine($"{name}: {reason}");
        Assert.All(refused, r => Assert.Matches("^TensorFlow.js has |computes by code of its own", r.Value!));
        Assert.DoesNotContain("shallow-autoencoder: Whole", refused.Select(r => r.Key));
        Assert.DoesNotContain("convolutional-autoencoder: Whole", refused.Select(r => r.Key));
    }

    private bool IsRefused(string name)
    {
        if (Ran.Value.Refusals[name] is not { } reason) return false;
        output.WriteLine(reason);
        return true;
    }

    private static JsonElement Result(string name)
    {
        var result = Ran.Value.Results[name];
        Assert.False(result.TryGetProperty("error", out var error), error.ToString());
        return result;
    }

    private static IEnumerable<(string Name, Model Model, IReadOnlyList<Tensor> Inputs)> Models()
    {
        foreach (string name in ZooNames.Select(n => n.Data))
        {
            var model = ZooModels.Create(name);
            yield return (name, model, ZooModels.Inputs(model.ToProgram(), Batch));
        }

        foreach (string name in LayerNames.Select(n => n.Data)) yield return (name, LayerModels.Create(name), LayerModels.Inputs(name));
    }
}
