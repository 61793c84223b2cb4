using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Images that a model made of codes drawn at random.</summary>
/// <param name="Codes">The codes, one a row.</param>
/// <param name="Classes">The class that each was asked for; null where the model takes none.</param>
/// <param name="Images">The images, one a row.</param>
internal sealed record NewImages(Tensor Codes, int[]? Classes, Tensor Images)
{
    /// <summary>Makes images; the first of them do not depend on how many there are.</summary>
    /// <param name="model">The model.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="seed">The seed of the codes.</param>
    /// <param name="only">The class of all of them, for a model that takes one; null: the classes in turn.</param>
    public static NewImages Of(IGenerativeModel model, int count, ulong seed, int? only = null)
    {
        var codes = LatentNoise.Normal(count, model.LatentSize, seed);
        int[]? classes = model.NeedsLabels ? [.. Enumerable.Range(0, count).Select(i => only ?? i % model.Classes)] : null;
        return new NewImages(codes, classes, Decode(model.Generator, codes, classes));
    }

    /// <summary>The images of given codes.</summary>
    public static Tensor Decode(Model decoder, Tensor codes, int[]? classes) =>
        decoder.Predict(classes is null ? codes : TensorList.Of(codes, new Tensor(classes, classes.Length)));
}
