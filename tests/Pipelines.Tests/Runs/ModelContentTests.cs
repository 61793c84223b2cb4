using System.Text;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs;

public sealed class ModelContentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("w.keras", "some words", "found a text. Name a model file", "trouvé : un texte.")]
    [InlineData("w.h5", "some words", "found a text. Name a model file", "trouvé : un texte.")]
    [InlineData("w.txt", "des mots accentués : été", "found a text. Name a model file", "trouvé : un texte.")]
    [InlineData("w.keras", "", "found an empty file", "trouvé : un fichier vide")]
    [InlineData("w.png", "\u0089PNG\r\n\u001a\n", "found a picture. Name a model; a folder of images is given with --data", "trouvé : une image.")]
    [InlineData("w.bin", "\u0001\u0002\u0003\u0000", "found a file of another kind", "trouvé : un fichier d'une autre sorte")]
    [InlineData("w.onnx", "\u0008\u0007", "exported for other programs (onnx). Name the model that it was exported from; 'mlgen inspect", "exporté pour d'autres programmes (onnx)")]
    [InlineData("w.keras", "{\"class_name\": 1}", "found what a file with the ending .json holds. Rename it", "Renommez-le")]
    public void What_is_no_model_is_told_in_one_sentence(string name, string content, string english, string french)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, name == "w.txt" ? Encoding.UTF8.GetBytes(content) : Encoding.Latin1.GetBytes(content));
        AssertRefused(path, english, french);
    }

    [Fact]
    public void Layers_without_weights_will_not_do_where_a_whole_model_is_asked_for()
    {
        var path = Path.Combine(_folder.Path, "m.json");
        File.WriteAllText(path, " {\"class_name\": \"Sequential\"}");
        ModelContent.Check(path);
        Assert.Contains("found layers without weights (JSON)", Assert.Throws<TextException>(() => ModelContent.Check(path, withWeights: true)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".npz")]
    [InlineData(".weights.h5")]
    public void Weights_alone_are_told_with_what_makes_a_model_of_them(string ending)
    {
        var path = Path.Combine(_folder.Path, "w" + ending);
        using (var model = Small()) model.SaveWeights(path);
        AssertRefused(path, $"found weights alone, without the layers that they belong to. Name their model and add --weights {path}", "des poids seuls");
    }

    [Theory]
    [InlineData(".keras", ".h5")]
    [InlineData(".h5", ".keras")]
    public void A_model_under_another_ending_is_to_be_renamed(string written, string named)
    {
        var path = Path.Combine(_folder.Path, "m" + named);
        using (var model = Small()) model.Save(Path.Combine(_folder.Path, "m" + written));
        File.Move(Path.Combine(_folder.Path, "m" + written), path);
        AssertRefused(path, $"Rename it, so that it ends with {written}.", "Renommez-le");
    }

    [Theory]
    [InlineData(".savedmodel")]
    [InlineData(".tfjs")]
    public void An_exported_folder_is_told(string ending)
    {
        var path = Path.Combine(_folder.Path, "m" + ending);
        using (var model = Small()) model.Save(path);
        AssertRefused(path, "a model that was exported for other programs", "un modèle exporté");
    }

    [Theory]
    [InlineData(".keras")]
    [InlineData(".h5")]
    public void A_model_passes(string ending)
    {
        var path = Path.Combine(_folder.Path, "m" + ending);
        using (var model = Small()) model.Save(path);
        ModelContent.Check(path);
    }

    private static Sequential Small() => new([new Input(3), new Dense(2)]);

    private static void AssertRefused(string path, string english, string french)
    {
        var refused = Assert.Throws<TextException>(() => ModelContent.Check(path));
        Assert.Contains(english, refused.In(Language.English), StringComparison.Ordinal);
        Assert.Contains(french, refused.In(Language.French), StringComparison.Ordinal);
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsWrongUse);
    }
}
