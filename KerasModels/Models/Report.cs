using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Metrics;

namespace MLGenerative.KerasModels.Models;

/// <summary>A figure that a program contributes to.</summary>
/// <param name="Name">Its name in logs.</param>
/// <param name="Terms">What one batch gives.</param>
/// <param name="Metric">What makes a figure of the terms' sums; null: the terms are one number, averaged over batches.</param>
/// <param name="Averaging">How that is averaged.</param>
internal sealed record Report(string Name, IReadOnlyList<Value> Terms, Metric? Metric, Averaging Averaging = Averaging.Samples);
