using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>What a decoder makes of a grid over the plane of codes.</summary>
/// <param name="Smoothness">Neighbours of the same class, and how many classes there are.</param>
/// <param name="Blend">How gently neighbours change into each other; see <see cref="PlaneBlend"/>.</param>
internal sealed record PlaneFacts(PlaneSmoothness Smoothness, double Blend);
