namespace MLGenerative.Pipelines.Transforms;

/// <summary>Adds columns that are computed for several rows at once.</summary>
internal sealed class BatchTransformer(BatchMapping mapping) : ITransformer
{
    bool ITransformer.IsRowToRowMapper => false;

    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema)
    {
        foreach (var input in mapping.Inputs) RowColumns.Vector(inputSchema, input, NumberDataViewType.Single, mapping.Name);
        var builder = new DataViewSchema.Builder();
        builder.AddColumns(inputSchema);
        builder.AddColumns(mapping.Outputs(inputSchema));
        return builder.ToSchema();
    }

    public IDataView Transform(IDataView input) => new BatchView(mapping, input, GetOutputSchema(input.Schema));

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw new InvalidOperationException($"{mapping.Name} maps several rows at once: use Transform.");

    void ICanSaveModel.Save(ModelSaveContext ctx) => throw new InvalidOperationException($"{mapping.Name} cannot be saved: build the pipeline again from code; models save their own weights.");
}
