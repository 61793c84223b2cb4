using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Files that hold a whole model, layers and weights: <c>.keras</c>, <c>.h5</c>.</summary>
internal static class WholeModelFile
{
    /// <summary>The name of such a file in the folder of a run.</summary>
    public const string Name = "model.keras";

    /// <summary>Whether a file's name is that of a whole model.</summary>
    public static bool IsNamed(string path) => FileFormats.Find(path) is ModelFormat { HoldsLayers: true };

    /// <summary>Whether Keras has such a model: one that computes by code of its own it has not.</summary>
    public static bool CanHold(Model model) => model is Sequential || model.GetType() == typeof(Model);

    /// <summary>Reads a model with its weights, and what it was compiled with: from a file, or from the folder of a run that has one.</summary>
    /// <exception cref="TextException">It cannot be read; the message names the file.</exception>
    public static ChosenModel Read(string path)
    {
        if (File.Exists(Path.Combine(path, Name))) path = Path.Combine(path, Name);
        else if (Path.Combine(path, ChosenModel.ModelFile) is var json && File.Exists(json) && KerasModelFile.IsNameAlone(json)) throw new UsageException(WholeModelFileTexts.RunOfSeveral.With(path));
        try
        {
            ModelContent.Check(path, withWeights: true);
            var model = Model.Load(path);
            return new ChosenModel(model.Name, model, Optimizers: model.IsCompiled ? [model.Optimizer] : null, Loss: model.Losses is [var loss] ? loss : null, Weights: path);
        }
        catch (ModelFileException e)
        {
            throw new TextException(WholeModelFileTexts.Unreadable.With(path, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(WholeModelFileTexts.Unreadable.With(path, LibraryMessage.Of(e)), e);
        }
    }
}
