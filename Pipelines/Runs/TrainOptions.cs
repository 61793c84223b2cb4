namespace MLGenerative.Pipelines.Runs;

/// <summary>What <c>mlgen train</c> was asked for that commands on its folder take over.</summary>
/// <param name="Seed">The seed, or null.</param>
/// <param name="Batch">Images a step, or null.</param>
/// <param name="Limit">The most images of each part, or null.</param>
/// <param name="ValidationSplit">The share of the training images that validates, or null.</param>
/// <param name="From">The folder or file of the images, or null for a known data set.</param>
internal sealed record TrainOptions(int? Seed = null, int? Batch = null, int? Limit = null, double? ValidationSplit = null, string? From = null);
