using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Optimizers;

namespace MLGenerative.KerasModels.Models;

/// <summary>One part of a training step: what is minimized, over which layers' weights, by which optimizer. Phases run in order, each seeing what the one before wrote.</summary>
/// <param name="Name">Its name, unique in the model: <c>train</c>, <c>discriminator</c>.</param>
/// <param name="Loss">Traces what is minimized: one number. Penalties that layers add are added to it.</param>
/// <param name="Layers">The layers that learn from it.</param>
/// <param name="Optimizer">How they do.</param>
/// <param name="LossName">What the loss is called in reports.</param>
public sealed record TrainingPhase(string Name, Func<StepTrace, Value> Loss, IReadOnlyList<Layer> Layers, Optimizer Optimizer, string LossName = "loss")
{
    /// <summary>How often the phase runs in a step, at least 1; each run draws its own random numbers. A critic is trained several times for each update of its generator.</summary>
    public int Repetitions { get; init; } = 1;

    /// <summary>How the loss of an epoch follows from those of its batches.</summary>
    public Averaging Averaging { get; init; } = Averaging.Samples;
}
