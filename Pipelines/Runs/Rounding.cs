using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The least change that float32 has for a model's weights. Trainings from weights so moved are examples of how far roundings alone carry its figures.</summary>
internal static class Rounding
{
    /// <summary>Moves about half of the weights that are learnt to a neighbouring number, away from zero or towards it by chance; zeros stay.</summary>
    /// <param name="model">The model, before its training.</param>
    /// <param name="draw">Which of many such moves, from 0 on.</param>
    /// <returns>Whether there are weights that can move.</returns>
    public static bool Move(Model model, int draw)
    {
        var (key, place, any) = (new RandomKey((ulong)draw, RandomDomain.Evaluation), 0UL, false);
        foreach (var variable in model.TrainableWeights)
        {
            var values = variable.Read().ToArray();
            for (var i = 0; i < values.Length; i++)
            {
                var chance = Philox.Block(key, 0, place++, 0).Item1;
                any |= values[i] != 0;
                if ((chance & 1) == 0 && values[i] != 0) values[i] = (chance & 2) != 0 == values[i] > 0 ? MathF.BitIncrement(values[i]) : MathF.BitDecrement(values[i]);
            }

            variable.Write(values);
        }

        return any;
    }
}
