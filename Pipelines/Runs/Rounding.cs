using MLGenerative.KerasModels.Models;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The least change that float32 has for a model's weights. A training from weights so moved ends as far from the first as roundings alone carry it: a scale for what lies between two engines.</summary>
internal static class Rounding
{
    /// <summary>Moves every second weight that is learnt and not zero to the next number away from zero.</summary>
    /// <param name="model">The model, before its training.</param>
    public static void Move(Model model)
    {
        foreach (var variable in model.TrainableWeights)
        {
            var values = variable.Read().ToArray();
            for (var i = 0; i < values.Length; i += 2) values[i] = Next(values[i]);
            variable.Write(values);
        }
    }

    private static float Next(float value) => value switch { > 0 => MathF.BitIncrement(value), < 0 => MathF.BitDecrement(value), _ => value };
}
