using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class KerasConfigGoldenTests
{
    public static TheoryData<string> Layers => [.. Golden.Names("layers")];

    public static TheoryData<string> Losses => [.. Golden.Names("losses")];

    public static TheoryData<string> Optimizers => [.. Golden.Names("optimizers")];

    public static TheoryData<string> Trainings => [.. Golden.Names("training")];

    /// <summary>Model files, where the folder of reference cases has them.</summary>
    public static TheoryData<string, string> Models
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var category in new[] { "models-keras3", "models-keras2" })
                foreach (var name in Directory.Exists(Path.Combine(Golden.Root, category)) ? Golden.Names(category) : []) data.Add(category, name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_gives_its_Keras_config_back(string name) => Check<Layer>("layers", name, "layer");

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_loss_gives_its_Keras_config_back(string name) => Check<Loss>("losses", name, "loss");

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void An_optimizer_gives_its_Keras_config_back(string name) => Check<Optimizer>("optimizers", name, "optimizer");

    [Theory]
    [MemberData(nameof(Trainings))]
    public void A_model_gives_its_Keras_config_back(string name)
    {
        var facts = Golden.Case("training", name).Facts;
        string[] texts = facts.TryGetProperty("model", out var one) ? [one.GetString()!] : [.. facts.GetProperty("models").EnumerateObject().Select(m => m.Value.GetString()!)];
        foreach (var text in texts)
        {
            var golden = JsonNode.Parse(text)!;
            var model = KerasModel.Read(text);
            var written = KerasModel.Write(model);

            Agree(golden, written, name);
            Assert.True(JsonNode.DeepEquals(written, KerasModel.Write(KerasModel.Read(written))), "what was written reads otherwise");
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Models))]
    public void A_model_file_s_config_of_Keras_2_or_3_is_read_with_its_weights_in_order(string category, string name)
    {
        var facts = Golden.Case(category, name).Facts;
        var model = KerasModel.Read(facts.GetProperty("model").GetString()!);

        // Keras 2 writes kernel:0
        Assert.Equal(facts.GetProperty("weights").EnumerateArray().Select(w => w.GetString()!.Split(':')[0].Split('/')[^1]), model.Weights.Select(w => w.Name));
        Assert.Equal(facts.GetProperty("parameters").GetInt32(), model.ParameterCount);
        Assert.True(JsonNode.DeepEquals(KerasModel.Write(model), KerasModel.Write(KerasModel.Read(KerasModel.Write(model)))), "what was written reads otherwise");
    }

    private static void Check<T>(string category, string name, string fact) where T : class
    {
        var golden = JsonNode.Parse(Golden.Case(category, name).Facts.GetProperty(fact).GetRawText())!;
        var written = KerasConfig.Write(KerasConfig.Read<T>(golden));

        Agree(golden, written, name);
        Assert.True(JsonNode.DeepEquals(written, KerasConfig.Write(KerasConfig.Read<T>(written))), "what was written reads otherwise");
    }

    // every key that Keras wrote is there with its value, but for types of float64, for what a model file says beside its layers, and for what older Keras would refuse
    private static void Agree(JsonNode? golden, JsonNode? written, string where)
    {
        if (golden is JsonObject expected)
        {
            Assert.True(written is JsonObject, $"{where}: expected {golden.ToJsonString()}, got {written?.ToJsonString()}");
            foreach (var (key, value) in expected.Where(p => p.Key is not ("dtype" or "build_config" or "build_input_shape" or "compile_config" or "sparse" or "ragged" or "optional" or "shared_object_id" or "renorm" or "renorm_momentum")))
            {
                var own = written![key];
                if (value is not null || own is not null) Agree(value, own, $"{where}.{key}");
            }
        }
        else if (golden is JsonArray list)
        {
            Assert.True(written is JsonArray other && other.Count == list.Count, $"{where}: expected {golden.ToJsonString()}, got {written?.ToJsonString()}");
            for (var i = 0; i < list.Count; i++) Agree(list[i], written![i], $"{where}[{i}]");
        }
        else Assert.True(Same(golden, written), $"{where}: expected {golden?.ToJsonString() ?? "null"}, got {written?.ToJsonString() ?? "null"}");
    }

    private static bool Same(JsonNode? a, JsonNode? b) => JsonNode.DeepEquals(a, b)
        || (a is JsonValue x && b is JsonValue y && double.TryParse(x.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var p)
            && double.TryParse(y.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var q) && p == q);
}
