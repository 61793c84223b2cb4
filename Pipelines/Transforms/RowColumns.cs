namespace MLGenerative.Pipelines.Transforms;

/// <summary>Names and types of the columns that row classes stand for, and what schemas become by adding them.</summary>
internal static class RowColumns
{
    /// <summary>The definition of a row class of one member.</summary>
    public static SchemaDefinition Of<TRow>(string column, DataViewType type)
    {
        var definition = SchemaDefinition.Create(typeof(TRow));
        definition[0].ColumnName = column;
        definition[0].ColumnType = type;
        return definition;
    }

    /// <summary>The vector column of a name.</summary>
    /// <exception cref="ArgumentException">It holds something else, or vectors of changing size.</exception>
    public static VectorDataViewType Vector(DataViewSchema schema, string column, PrimitiveDataViewType item, string transform)
    {
        var type = schema[column].Type;
        return type is VectorDataViewType { IsKnownSize: true } vector && vector.ItemType.Equals(item)
            ? vector
            : throw new ArgumentException($"{transform}: column '{column}' is {type}; expected vectors of {item} of one size. "
                + (item.RawType == typeof(float) ? "Turn pixels into numbers with NormalizePixels first." : "Give it the column of the raw pixels."));
    }

    /// <summary>A shape with a vector of floats added, made from a column that must be there.</summary>
    public static SchemaShape WithVector<TFrom>(SchemaShape shape, string input, PrimitiveDataViewType item, string output)
        where TFrom : class, new()
    {
        var isSized = shape.FirstOrDefault(c => c.Name == input).Kind == SchemaShape.Column.VectorKind.Vector;
        return new MLContext().Transforms.CustomMapping<TFrom, FloatVector>((_, _) => { }, null,
            Of<TFrom>(input, new VectorDataViewType(item)), Of<FloatVector>(output, new VectorDataViewType(NumberDataViewType.Single, isSized ? 1 : 0))).GetOutputSchema(shape);
    }

    /// <summary>A shape with a number added, made from a column of floats that must be there.</summary>
    public static SchemaShape WithScore(SchemaShape shape, string input, string output) => new MLContext().Transforms.CustomMapping<FloatVector, Score>((_, _) => { }, null,
        Of<FloatVector>(input, new VectorDataViewType(NumberDataViewType.Single)), Of<Score>(output, NumberDataViewType.Double)).GetOutputSchema(shape);
}
