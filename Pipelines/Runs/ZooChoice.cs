using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Makes models of the zoo in the sizes that images and options ask for.</summary>
internal static class ZooChoice
{
    private const string Inputs = nameof(Inputs), Side = nameof(Side), CodeSize = nameof(CodeSize), LatentSize = nameof(LatentSize);

    /// <summary>Whether a name, in full or in short, is the zoo's.</summary>
    public static bool Knows(string name) => ModelZoo.Knows(name) || GenerativeZoo.Knows(name);

    /// <summary>The models whose code can be sized.</summary>
    public static IEnumerable<string> Sizable() => ChosenModel.Names.Where(IsSizable);

    /// <summary>Whether a model's code can be sized.</summary>
    public static bool IsSizable(string name) => CodeOf(name) is not null;

    /// <summary>The models that can be made for images of any size and any channels.</summary>
    public static IEnumerable<string> ForAnyImages() => ChosenModel.Names.Where(name => SizesOf(name).Contains(Inputs));

    /// <summary>Whether a model can be made for images of a size.</summary>
    public static bool CanBeFor(string name, ImageShape images) => SizesOf(name).Contains(Inputs) || (SizesOf(name).Contains(Side) && IsSquareGrey(images));

    /// <summary>A model sized for images.</summary>
    /// <exception cref="UsageException">Its code has a fixed size.</exception>
    /// <exception cref="TextException">It cannot be made for such images.</exception>
    public static ChosenModel ForImages(string name, ImageShape? images, int? codeSize)
    {
        var known = SizesOf(name);
        var sizes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (images is { } shape)
        {
            if (known.Contains(Inputs)) sizes[Inputs] = shape.Length;
            if (known.Contains(Side) && IsSquareGrey(shape)) sizes[Side] = IsSmall(name) ? shape.Height / 2 : shape.Height;
        }

        if (codeSize is { } code) sizes[CodeOf(name) ?? throw new UsageException(ModelTexts.NoSize.With(name, string.Join(", ", Sizable())))] = code;
        return Create(name, sizes, images);
    }

    /// <summary>A model in given sizes.</summary>
    /// <param name="name">The zoo's name, in full or in short.</param>
    /// <param name="sizes">Its sizes that are not the original's.</param>
    /// <param name="images">The size of the images; null: squares of as many numbers as it gives.</param>
    /// <exception cref="TextException">It cannot be made so.</exception>
    public static ChosenModel Create(string name, IReadOnlyDictionary<string, int> sizes, ImageShape? images)
    {
        var full = ModelZoo.Knows(name) ? ModelZoo.NameOf(name) : GenerativeZoo.NameOf(name);
        try
        {
            var zoo = ModelZoo.Knows(full) ? ModelZoo.Create(full, sizes) : null;
            var chosen = new ChosenModel(full, zoo?.Trained ?? GenerativeZoo.Create(full, sizes)) { Zoo = zoo };
            return chosen with { Note = new ModelNote(full, sizes, images ?? ImageSize.Of(chosen.Output) ?? throw new LayerException($"'{full}' gives {chosen.Output}, which is no image of known size.")) };
        }
        catch (Exception e) when (e is LayerException or GraphException or ArgumentException or UnknownNameException)
        {
            throw new TextException(ModelTexts.NotForSize.With(full, (object?)images?.Said() ?? string.Join(", ", sizes.Select(s => $"{s.Key} = {s.Value}")), LibraryMessage.Of(e)), e);
        }
    }

    private static bool IsSquareGrey(ImageShape images) => images.Channels == 1 && images.Height == images.Width;

    private static bool IsSmall(string name) => ModelZoo.Knows(name) && ModelZoo.NameOf(name) == "super-resolution-autoencoder";

    private static IReadOnlyList<string> SizesOf(string name) => ModelZoo.Knows(name) ? ModelZoo.SizesOf(name) : GenerativeZoo.SizesOf(name);

    private static string? CodeOf(string name) => SizesOf(name).FirstOrDefault(size => size is CodeSize or LatentSize);
}
