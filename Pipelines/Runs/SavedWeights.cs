using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Weights of a user's file, .npz or Keras's, refused in the user's language where they are another model's.</summary>
internal static class SavedWeights
{
    /// <summary>Loads them.</summary>
    /// <exception cref="TextException">The file cannot be read, or its arrays are not the model's.</exception>
    public static void Load(ChosenModel chosen, string path)
    {
        try
        {
            var start = FileStart.Of(path);
            if (!start.IsZip && !start.IsHdf5) throw new TextException(ModelTexts.NoWeights.With(path, start.Kind));
            if (FileFormats.Find(path) is not ModelFormat { Marker: null }) throw new TextException(ModelTexts.NoWeights.With(path, ModelTexts.AnotherEnding));
            chosen.Model.LoadWeights(path);
        }
        catch (ModelFileException e) when (e.InnerException is NpzException)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e, path)), e);
        }
        catch (ModelFileException e)
        {
            throw new TextException(ModelTexts.WeightsUnusable.With(path, chosen.Name, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e)), e);
        }
    }
}
