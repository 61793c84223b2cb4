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
    /// <summary>Saving a model as .h5 takes the optimizer out of the config that Keras writes into a later .keras; Keras reads the file, with its default optimizer.</summary>
    [Theory]
    [InlineData("optimizer", "RMSprop")]
    [InlineData("loss", null)]
    public void A_file_that_does_not_say_all_of_how_it_was_compiled_is_read_as_Keras_reads_it(string missing, string? optimizer)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "m.keras");
        var x = new Tensor([.. Enumerable.Range(0, 40).Select(i => i / 40f)], 10, 4);
        using var model = new Sequential([new Input(4), new Dense(3, "relu"), new Dense(4)]);
        model.Compile("adam", "mse");
        model.Fit(x, x, batchSize: 5);
        model.Save(path);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            JsonNode config;
            using (var reader = zip.GetEntry(KerasArchive.ConfigName)!.Open()) config = JsonNode.Parse(reader)!;
            Assert.True(((JsonObject)config["compile_config"]!).Remove(missing));
            zip.GetEntry(KerasArchive.ConfigName)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(KerasArchive.ConfigName).Open());
            writer.Write(config.ToJsonString());
        }

        using var read = Model.Load(path);

        Assert.Equal(model.Predict(x).Floats, read.Predict(x).Floats);
        Assert.Equal(optimizer, read.OptimizerIfAny?.Name, ignoreCase: true);
    }
}
