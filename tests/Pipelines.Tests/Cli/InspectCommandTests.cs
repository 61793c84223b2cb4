using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var category in (string[])["models-keras3", "models-keras2"])
                foreach (var golden in Golden.Cases(category))
                    foreach (var file in golden.Facts.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).Where(f => f.EndsWith(".keras", StringComparison.Ordinal) || f.EndsWith(".h5", StringComparison.Ordinal))) data.Add(category, file);
            return data;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_Keras_shows_its_parts_and_if_it_has_a_model_its_table(string category, string file)
    {
        var golden = Golden.Cases(category).First(c => file.StartsWith(c.Name + ".", StringComparison.Ordinal));
        var isWhole = !file.EndsWith(".weights.h5", StringComparison.Ordinal);

        var (code, output, error) = Shell.Run("inspect", Path.Combine(Golden.Root, category, file), "--json");

        Assert.Equal((ExitCode.Success, ""), (code, error));
        var json = JsonNode.Parse(output)!;
        Assert.Null(json["problem"]);
        Assert.Equal(isWhole, json["summary"] is not null);
        var isTrained = golden.Facts.GetProperty("trained").GetBoolean();
        Assert.Equal(isWhole && isTrained, json["compiled"] is not null);
        if (isWhole && isTrained) Assert.Equal(4, (int)json["iterations"]!);
        // every weight is a leaf of the tree with its shape
        var leaves = Leaves(json["tree"]!.AsArray()).ToList();
        foreach (var weight in golden.Series("w")) Assert.Contains(leaves, l => l == $"float32 ({string.Join(", ", weight.Shape)})");
    }

    [Theory]
    [InlineData("en", "Compiled with:", "Optimizer state: after 4 updates.", "Contents:")]
    [InlineData("fr", "Compilé avec :", "État de l'optimiseur : après 4 mises à jour.", "Contenu :")]
    public void A_model_is_shown_in_either_language(string language, params string[] expected)
    {
        var (code, output, _) = Shell.Run("inspect", Path.Combine(Golden.Root, "models-keras3", Trained("models-keras3") + ".keras"), "--lang", language);

        Assert.Equal(ExitCode.Success, code);
        foreach (var text in (string[])[.. expected, "keras_version: 3", "Total params", "model.weights.h5", "└─ ", "loss: ", "learning_rate="]) Assert.Contains(text, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_SavedModel_of_TensorFlow_shows_its_functions_and_its_graph()
    {
        var (code, output, _) = Shell.Run("inspect", Path.Combine(Golden.Root, "models-keras3", "shallow-saved_model"));

        Assert.Equal(ExitCode.Success, code);
        foreach (var text in (string[])["TensorFlow SavedModel", "[serve]", "serving_default", "float32 (None, 784)", "variables/variables.index", "StatefulPartitionedCall"]) Assert.Contains(text, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_cannot_be_made_is_shown_as_far_as_it_can()
    {
        var path = Path.Combine(_folder.Path, "code.keras");
        using (var model = new Sequential([new Input(4), new Dense(2)])) model.Save(path);
        Replace(path, "\"Dense\"", "\"Lamda\"");

        var (code, output, _) = Shell.Run("inspect", path);

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("NOTE: the model cannot be made here", output, StringComparison.Ordinal);
        Assert.Contains("float32 (4, 2)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.keras")]
    [InlineData("model.h5")]
    [InlineData("model.npz")]
    [InlineData("model.weights.h5")]
    public void A_file_written_here_is_shown_and_a_damaged_one_refused_by_name(string name)
    {
        var path = Path.Combine(_folder.Path, name);
        using (var model = new Sequential([new Input(4), new Dense(2)]))
        {
            if (name is "model.keras" or "model.h5") model.Save(path);
            else model.SaveWeights(path);
        }

        Assert.Contains("float32 (4, 2)", Shell.Run("inspect", path).Output, StringComparison.Ordinal);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^40]);
        var (code, _, error) = Shell.Run("inspect", path);

        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains(path, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx", "ONNX model (.onnx)", "modèle ONNX (.onnx)", "opset: 17")]
    [InlineData("model.pb", "TensorFlow GraphDef (.pb)", "TensorFlow GraphDef (.pb)", "MatMul  1")]
    [InlineData("model.savedmodel", "TensorFlow SavedModel", "TensorFlow SavedModel", "serving_default")]
    [InlineData("model.tfjs", "TensorFlow.js layers model (.tfjs)", "modèle en couches de TensorFlow.js (.tfjs)", "Total params: 10")]
    [InlineData("model.npz", "NumPy arrays (.npz)", "tableaux NumPy (.npz)", "dense/kernel")]
    public void What_is_exported_shows_its_kind_inputs_outputs_operations_and_weights(string name, string english, string french, string inside)
    {
        var path = Path.Combine(_folder.Path, name);
        using (var model = new Sequential([new Input(4), new Dense(2)])) model.Save(path);

        var (code, output, error) = Shell.Run("inspect", path);

        Assert.Equal((ExitCode.Success, ""), (code, error));
        foreach (var text in (string[])[$"{path}: {english}", inside, "parameters: 10", "float32 (4, 2)"]) Assert.Contains(text, output, StringComparison.Ordinal);
        if (name is not ("model.npz" or "model.tfjs")) foreach (var group in (string[])["inputs  1", "outputs  1", "operations  ", "weights  2", "nodes  "]) Assert.Contains(group, output, StringComparison.Ordinal);
        Assert.Contains($"{path} : {french}", Shell.Run("inspect", path, "--lang", "fr").Output, StringComparison.Ordinal);
        Assert.Equal(english, (string?)JsonNode.Parse(Shell.Run("inspect", path, "--json").Output)!["format"]);
    }

    [Fact]
    public void The_run_of_a_generative_model_shows_the_weights_of_its_parts()
    {
        var run = Path.Combine(_folder.Path, "run");
        Shell.Run("train", "vae", "--data", "synthetic-garments", "--limit", "24", "--epochs", "1", "--out", run);

        var (code, output, error) = Shell.Run("inspect", run);

        Assert.Equal((ExitCode.Success, ""), (code, error));
        Assert.Contains("NumPy arrays (.npz)", output, StringComparison.Ordinal);
        Assert.Contains("kernel", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_model_file_is_said_to_be_none()
    {
        var path = Path.Combine(_folder.Path, "text.txt");
        File.WriteAllText(path, "hello, world");

        Assert.Contains("text.txt is no model: expected a file of Keras", Shell.Run("inspect", path).Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.h5", Shell.Run("inspect", "nowhere.h5", "--lang", "fr").Error, StringComparison.Ordinal);
    }

    private static string Trained(string category) => Golden.Cases(category).First(c => c.Facts.GetProperty("trained").GetBoolean()).Name;

    private static IEnumerable<string> Leaves(JsonArray nodes) => nodes.SelectMany(n => n!["children"] is JsonArray inner ? Leaves(inner) : [(string)n["what"]!]);

    private static void Replace(string path, string from, string to)
    {
        string config;
        using (var zip = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Update))
        {
            var entry = zip.GetEntry("config.json")!;
            using (var reader = new StreamReader(entry.Open())) config = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("config.json").Open());
            writer.Write(config.Replace(from, to, StringComparison.Ordinal));
        }
    }
}
