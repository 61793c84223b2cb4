namespace MLGenerative.Pipelines.DataViews;

/// <summary>Says that a member of a row class is no column.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NoColumnAttribute : Attribute
{

}
