using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>What every generative model can do.</summary>
public static class GenerativeModelExtensions
{
    /// <summary>New images, of codes drawn with a seed; the first of them do not depend on how many there are.</summary>
    /// <param name="model">A model whose generator takes a code alone.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Any number.</param>
    public static Tensor Generate(this IGenerativeModel model, int count, ulong seed) => model.Generator.Predict(LatentNoise.Normal(count, model.LatentSize, seed));
}
