using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>One training of hundreds of epochs.</summary>
/// <param name="Model">The model's name: <c>shallow</c> or <c>deep</c>.</param>
/// <param name="Seed">Its seed.</param>
/// <param name="Curve">Its losses.</param>
/// <param name="End">Its scores after the last epoch.</param>
/// <param name="StoppedAt">The epoch whose weights early stopping would keep.</param>
/// <param name="Stopped">The scores of those weights.</param>
internal sealed record LongFacts(string Model, int Seed, LossCurve Curve, ScoreFacts End, int StoppedAt, ScoreFacts Stopped);
