using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>The first weights of a model. Each draws from a stream of its own, by its place in the model.</summary>
internal static class Initialization
{
    /// <summary>Draws the weights that were never written, or all of them <paramref name="again"/>.</summary>
    public static void Draw(Model model, ulong seed, bool again)
    {
        var key = new RandomKey(seed, RandomDomain.Initialization);
        uint stream = 0;
        foreach (var weight in model.Flattened.SelectMany(l => l.OwnWeights))
        {
            stream++;
            if (!again && weight.Variable.Version > 0) continue;
            var values = new float[weight.Variable.Length];
            weight.Initializer.Fill(values, weight.Variable.Shape, key, stream);
            weight.Variable.Write(values);
        }
    }
}
