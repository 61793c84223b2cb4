using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>What an optimizer remembers: iterations, the learning rate (Keras 3), and the slots.</summary>
internal static class OptimizerState
{
    /// <summary>Gives it back to a compiled model's optimizer, so that training goes on as if it had not stopped.</summary>
    /// <exception cref="ModelFileException">Number or shapes do not fit.</exception>
    public static void Load(Model model, IReadOnlyList<Hdf5Dataset> saved, string where)
    {
        var optimizer = model.Optimizer;
        if (saved.Count == 0) return;
        optimizer.Build(model.TrainableWeights);
        var slots = optimizer.Slots;
        if (saved[0].Shape.Count > 0 || saved[0].Type.Kind != Hdf5Kind.Integer || saved[0].Read().ToInt64()[0] is not (>= 0 and var iterations))
            throw new ModelFileException($"{where}: expected the number of iterations, found {saved[0]}.");
        // Keras 3 saves the learning rate, unless a schedule rules, and what follows from the iterations; Keras 2 neither
        var first = saved.Count > 1 && IsNumber(saved[1]) && !(saved.Count == slots.Count + 1 && slots[0].Shape.Rank == 0) ? 2 : 1;
        var last = saved.Count == first + slots.Count + optimizer.Derived.Count && saved.Skip(first + slots.Count).All(IsNumber) ? first + slots.Count : saved.Count;
        // before its first update an optimizer of Keras's has no slots
        var isNew = iterations == 0 && last == first;
        var pairs = isNew ? [] : WeightArrays.Pair(slots, [.. saved.Take(last).Skip(first)], where, $"optimizer '{optimizer.Name}'").ToList();
        if (first == 2 && optimizer.Schedule is ConstantRate)
        {
            // a float32; the config may have the same rate with all its digits
            var rate = saved[1].Read().ToDouble()[0];
            if ((float)optimizer.LearningRate != (float)rate) optimizer.LearningRate = rate;
        }

        WeightArrays.Write(pairs);
        optimizer.Iterations = iterations;
    }

    private static bool IsNumber(Hdf5Dataset dataset) => dataset is { Shape.Count: 0, Type.Kind: Hdf5Kind.Float };
}
