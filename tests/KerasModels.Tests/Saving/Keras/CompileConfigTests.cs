using System.IO.Compression;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class CompileConfigTests
{
    private static readonly Tensor s_x = new([.. Enumerable.Range(0, 40).Select(i => i / 40f)], 10, 4);

    /// <summary>Saving a model as .h5 takes the optimizer out of the config that Keras writes into a later .keras; Keras reads the file, with its default optimizer.</summary>
    [Theory]
    [InlineData("optimizer", "RMSprop")]
    [InlineData("loss", null)]
    public void A_file_that_does_not_say_all_of_how_it_was_compiled_is_read_as_Keras_reads_it(string missing, string? optimizer)
    {
        using var folder = new TemporaryFolder();
        using var model = new Sequential([new Input(4), new Dense(3, "relu"), new Dense(4)]);
        model.Compile("adam", "mse");
        model.Fit(s_x, s_x, batchSize: 5);

        using var read = SavedAndRead(model, folder, compiled => Assert.True(compiled.Remove(missing)));

        Assert.Equal(model.Predict(s_x).Floats, read.Predict(s_x).Floats);
        Assert.Equal(optimizer, read.OptimizerIfAny?.Name, ignoreCase: true);
    }

    /// <summary>What Keras writes for <c>metrics=["mse"]</c>, and reports as <c>mse</c>.</summary>
    [Fact]
    public void A_metric_of_a_name_alone_is_reported_under_that_name()
    {
        using var folder = new TemporaryFolder();
        using var model = new Sequential([new Input(4), new Dense(4)]);
        model.Compile("adam", "mae", ["mse"]);

        using var read = SavedAndRead(model, folder, compiled => compiled["metrics"] = new JsonArray("mse"));

        Assert.Equal(model.Evaluate(s_x, s_x)["mse"], read.Evaluate(s_x, s_x)["mse"]);
    }

    private static Model SavedAndRead(Model model, TemporaryFolder folder, Action<JsonObject> edit)
    {
        var path = Path.Combine(folder.Path, "m.keras");
        model.Save(path);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            JsonNode config;
            using (var reader = zip.GetEntry(KerasArchive.ConfigName)!.Open()) config = JsonNode.Parse(reader)!;
            edit((JsonObject)config["compile_config"]!);
            zip.GetEntry(KerasArchive.ConfigName)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(KerasArchive.ConfigName).Open());
            writer.Write(config.ToJsonString());
        }

        return Model.Load(path);
    }
}
