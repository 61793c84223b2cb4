using MLGenerative.Evaluation;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>How sizes of images are said to users: height first, as arrays have them, which is said where it matters.</summary>
internal static class ImageSizes
{
    /// <summary>A size in words: <c>28x28</c>, <c>20x30 (height first)</c>.</summary>
    public static Phrase Said(this ImageShape shape) => shape.Height == shape.Width ? Text.FromString(shape.ToString()) : DataTexts.HeightFirst.With(shape.ToString());
}
