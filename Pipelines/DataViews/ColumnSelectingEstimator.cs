namespace MLGenerative.Pipelines.DataViews;

/// <summary>Gives a <see cref="ColumnSelectingTransformer"/>; there is nothing to learn.</summary>
public sealed class ColumnSelectingEstimator : IEstimator<ColumnSelectingTransformer>
{
    private readonly string[] _keep;

    internal ColumnSelectingEstimator(string[] keep) => _keep = keep;

    /// <inheritdoc/>
    public ColumnSelectingTransformer Fit(IDataView input)
    {
        var transformer = new ColumnSelectingTransformer(_keep);
        _ = transformer.GetOutputSchema(input.Schema);
        return transformer;
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => new(_keep.Select(name => inputSchema.Select(c => (SchemaShape.Column?)c).FirstOrDefault(c => c!.Value.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Column '{name}' is missing; there are {string.Join(", ", inputSchema.Select(c => c.Name))}.")));
}
