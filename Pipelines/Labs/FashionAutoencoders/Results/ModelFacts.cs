namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>A model's layers.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Summary">What <c>summary()</c> prints.</param>
/// <param name="Layers">Names of the layers and their parameters.</param>
internal sealed record ModelFacts(string Name, string Summary, IReadOnlyList<(string Layer, long Parameters)> Layers)
{
    /// <summary>All parameters.</summary>
    public long Parameters => Layers.Sum(l => l.Parameters);
}
