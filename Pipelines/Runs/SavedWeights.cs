using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Npz;
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
            if (path.EndsWith(".npz", StringComparison.OrdinalIgnoreCase)) Check(chosen, path, NpzFile.Read(path));
            chosen.Model.LoadWeights(path);
        }
        catch (NpzException e)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e, path)), e);
        }
        catch (ModelFileException e)
        {
            throw new TextException(ModelTexts.WeightsUnusable.With(path, chosen.Name, LibraryMessage.Of(e, path)), e);
        }
        catch (LayerException e)
        {
            throw new TextException(ModelTexts.WeightsUnfit.With(path, chosen.Name, LibraryMessage.Of(e, path)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelTexts.WeightsUnreadable.With(path, LibraryMessage.Of(e)), e);
        }
    }

    private static void Check(ChosenModel chosen, string path, IReadOnlyDictionary<string, NpyArray> arrays)
    {
        var weights = chosen.Model.Weights;
        if (arrays.Count != weights.Count) throw new TextException(ModelTexts.WeightsUnfit.With(path, chosen.Name, ModelTexts.WeightsCount.With(arrays.Count, weights.Count)));
        foreach (var weight in weights)
        {
            if (arrays.TryGetValue(weight.Path, out var array) && !array.Shape.SequenceEqual(weight.Shape.At(1)))
                throw new TextException(ModelTexts.WeightsUnfit.With(path, chosen.Name, ModelTexts.WeightsShape.With(weight.Path, string.Join(", ", array.Shape), weight.Shape.ToString())));
        }
    }
}
