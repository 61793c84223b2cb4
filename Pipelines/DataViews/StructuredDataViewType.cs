namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of a value made of several.</summary>
public abstract class StructuredDataViewType : DataViewType
{
    /// <summary>A type over a .NET type.</summary>
    protected StructuredDataViewType(Type rawType) : base(rawType)
    {
    }
}
