namespace MLGenerative.Pipelines.DataViews;

/// <summary>Says which column a member of a row class is.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class ColumnNameAttribute : Attribute
{
    /// <summary>The column of a name.</summary>
    public ColumnNameAttribute(string name) => Name = name;

    internal string Name { get; }
}
