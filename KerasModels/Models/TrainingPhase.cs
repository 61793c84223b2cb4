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
public sealed record TrainingPhase(string Name, Func<StepTrace, Value> Loss, IReadOnlyList<Layer> Layers, Optimizer Optimizer, string LossName = "loss");
